/** What is said of charts. */
export const charts: Readonly<Record<string, string>> = {
  'compare 里的数不可比：{0}': 'The numbers of `compare` cannot be compared: {0}.',
  '去掉不可比的数；要说明为什么不可比，用 contrast':
    'Take out those that cannot be compared; to show why they cannot, use `contrast`.',
  'compare 里的数说的是{0}的地，这一步画的是{1}':
    'The numbers of `compare` are of the ground of {0}, and this step draws {1}.',
  '换 boundary 或换数；要说明两块地不同，用 contrast':
    'Choose another boundary or other numbers; to show that the ground differs, use `contrast`.',
  '最多三个时期，再多手机上放不下': 'Write three periods at most: a phone has no room for more.',
  'bump 的时期没有从早到晚': 'The periods of `bump` do not go from early to late.',
  按先后写: 'Write them in order.',
  'bump 里每一期都有数的只有 {0} 个区': 'Too few divisions have a number in every period of `bump`: {0}.',
  '换时期，或从 areas 里去掉缺数的区': 'Choose other periods, or take those without a number out of `areas`.',
  'bump 里的数不可比：{0}': 'The numbers of `bump` cannot be compared: {0}.',
  应为两个数的编号: 'Write the ids of two numbers.',
  'contrast 里的两个数其实可比': 'The two numbers of `contrast` can well be compared.',
  '改用 compare': 'Use `compare`.',
  'dots 的指标、时期在这一步的边界下只有 {0} 个区有数':
    'For the indicator and period of `dots`, on the boundary of this step, too few divisions have a number: {0}.',
  'dots 里的数不可比：{0}': 'The numbers of `dots` cannot be compared: {0}.',
  'equation 里没有可以相加减的数': '`equation` has no numbers to add or subtract.',
  '在 plus 里写两个数，或 plus、minus 各写一个':
    'Write two numbers in `plus`, or one each in `plus` and `minus`.',
  '写了 misread，却没有写 before': 'There is `misread` and no `before`.',
  '在 before 里写它被拿去比的那个早的数':
    'Write in `before` the earlier number that it is wrongly compared with.',
  '「{0}」不是由「{1}」除出来的数': '“{0}” is not worked out by dividing “{1}”.',
  '换成本站用 equals 那个数除出来的数，或删掉 quotient':
    'Choose the number that this site works out from the one in `equals`, or delete `quotient`.',
  '「{0}」没有数值，不能相加减': '“{0}” has no value, and cannot be added or subtracted.',
  'equation 里的数不能相加减：{0}': 'The numbers of `equation` cannot be added or subtracted: {0}.',
  '换成同一指标、同一时期的数': 'Choose numbers of one indicator and one period.',
  '「{0}」的指标各区加不起来': 'The numbers of divisions cannot be added for the indicator of “{0}”.',
  '只有 indicators.yml 里写了 aggregation: sum 的指标可以相加减':
    'Only indicators that have aggregation: sum in indicators.yml can be added and subtracted.',
  '算出来是 {0}，「{1}」却是 {2}': 'It comes to {0}, and “{1}” is {2}.',
  '核对各个数，或换 equals': 'Check the numbers, or choose another for `equals`.',
  'pyramid 的 bars 和 outline 是同一个时期': '`bars` and `outline` of `pyramid` are of the same period.',
  写两次普查的时期: 'Write the periods of two censuses.',
  '没有分组「{0}」': 'There is no breakdown “{0}”.',
  '换一个有 age（从 0 岁起、落在五岁组里、最后一组敞开）和 sex（两个）的分组':
    'Choose a breakdown with `age` (from 0 on, within groups of five years, the last one open) and `sex` (two).',
  '分组「{0}」不是分男女的年龄组': 'The breakdown “{0}” has no age groups by sex.',
  '换时期或区；每个年龄组都有数才画得出':
    'Choose another period or division; every age group needs a number.',
  '「{0}」这一期没有总人口': '“{0}” has no total population in this period.',
  '「{0}」这一期缺 {1} 格': '“{0}” lacks numbers of this period, {1} in all.',
  '{0} 里的数不可比：{1}': 'The numbers of `{0}` cannot be compared: {1}.',
  '{0} 的说明里有没绑定的数「{1}」': 'The description of `{0}` has a number that is not bound: “{1}”.',
  '只用小写字母、数字和连字符，如 harbour.png':
    'Use small letters, digits and hyphens only, as in harbour.png.',
  'stories 文件夹里没有「{0}」': 'The folder stories has no “{0}”.',
  '把文件放在故事旁边；{0}': 'Put the file beside the story. {0}',
  '「{0}」不是 PNG、JPEG 或 WebP 图片': '“{0}” is no PNG, JPEG or WebP picture.',
  '另存为这三种之一，再放进来': 'Save it as one of these, and put it there.',
  '「{0}」和「{1}」不是同一个比例': '“{0}” and “{1}” are not of the same proportions.',
  '同一张图的几种大小，只是大小不同；另一张图换一个名字':
    'The sizes of one picture differ in size only; another picture takes another name.',
  '{0} 里的数合不成一个整体：{1}': 'The numbers of `{0}` make no whole: {1}.',
  '「{0}」不是可以相加的数量，不是整体的一份':
    '“{0}” is no quantity that can be added, and no part of a whole.',
  '各份都是零，没有整体': 'All parts are zero: there is no whole.',
  '比重、均数、增速、位次用 dots 或 compare；数量要在 indicators.yml 里写 aggregation: sum':
    'For shares, averages, growth and ranks use `dots` or `compare`; for a quantity, write aggregation: sum in indicators.yml.',
  'scatter 里两个数都有的只有 {0} 个区': 'Too few divisions have both numbers of `scatter`: {0}.',
  '换时期或边界，从 areas 里去掉缺数的区；少于 {0} 个不成一张图':
    'Choose another period or boundary, or take those without a number out of `areas`; fewer than {0} make no chart.',
  至少写一条: 'Write at least one.',
  '最多三条，再多一屏放不下': 'Write three at most: a screen has no room for more.',
  '「{0}」的「{1}」没有三个可比的年份': '“{1}” of “{0}” has no three years that can be compared.',
  '换指标或区；两个时期用 slope 或 compare':
    'Choose another indicator or division; for two periods use `slope` or `compare`.',
  'slope 里少于两个区': '`slope` has fewer than two divisions.',
  '至少写两个；一个区的两个数用 compare':
    'Write at least two; for two numbers of one division use `compare`.',
  'slope 的 from 不早于 to': 'In `slope`, `from` is not earlier than `to`.',
  '把早的写在 from，晚的写在 to': 'Write the earlier in `from`, the later in `to`.',
  '「{0}」没有{1}的数': '“{0}” has no number for {1}.',
  '换时期，或从 areas 里去掉它': 'Choose another period, or take it out of `areas`.',
  'slope 里的数不可比：{0}': 'The numbers of `slope` cannot be compared: {0}.',
  '换指标或时期；要说明为什么不可比，用 contrast':
    'Choose another indicator or period; to show why they cannot be compared, use `contrast`.',
  至少写两份: 'Write at least two parts.',
  '最多 {0} 份，再多颜色分不清': 'Write {0} parts at most: more colours cannot be told apart.',
  至少写一行: 'Write at least one row.',
  '{0} 的一个整体没有写明是哪些数': 'A whole of `{0}` does not say which numbers it has.',
  '写 figures，或写 indicator 和 period': 'Write `figures`, or `indicator` and `period`.',
  '{0} 的一个整体有 {1} 个数，parts 有 {2} 份':
    'The numbers of a whole of `{0}` do not match `parts`: {1} against {2}.',
  '每一份写一个有数值的数，次序与 parts 相同；缺一份就不成整体':
    'Write a number with a value for each part, in the order of `parts`; without one of them there is no whole.',
  'squares 有 {0} 块': '`squares` has the wrong number of entries ({0}).',
  '写二到 {0} 块：叫法和数的编号': 'Write two to {0}: a name and the id of a number each.',
  '「{0}」不是平方公里数': '“{0}” is no number of square kilometres.',
  '只写单位是 km² 的面积': 'Write areas in km² only.',
  '只能是 share / amount': 'It can only be share / amount.',
  'stacked 有 {0} 份': '`stacked` has the wrong number of parts ({0}).',
  '写二到 {0} 份': 'Write two to {0} parts.',
  'stacked 的各份都有数的只有 {0} 个区': 'Too few divisions have a number for every part of `stacked`: {0}.',
  '换时期，或从 areas 里去掉缺数的区；少于两个区用 split':
    'Choose another period, or take those without a number out of `areas`; for fewer than two divisions use `split`.',
  '各份之和 {0} 比「{1}」的 {2} 还多': 'The parts add up to {0}, more than “{1}”: {2}.',
  '核对 parts 有没有重复，或换 whole': 'See whether `parts` has one twice, or choose another `whole`.',
  'steps 写了 areas，却没有写 indicator': '`steps` has `areas` and no `indicator`.',
  '写明是哪个指标，或用 lines 逐个写编号': 'Say which indicator, or write ids one by one in `lines`.',
  'steps 有 {0} 条线': '`steps` has the wrong number of lines ({0}).',
  '写一到 {0} 条：areas 里写区，或 lines 里写编号':
    'Write one to {0}: divisions in `areas`, or ids in `lines`.',
  '「{0}」不是某一天的数': '“{0}” is no number of a day.',
  '「{0}」只有 {1} 天的数，或一天有两个': '“{0}” has numbers of too few days ({1}), or two of one day.',
  '每条线至少写两天的数，一天一个，时期写成 2022-12-31':
    'Write numbers of at least two days for each line, one a day; a period is written as 2022-12-31.',
  'steps 里的数不可比：{0}': 'The numbers of `steps` cannot be compared: {0}.',
  '换指标，或分成两块图': 'Choose another indicator, or make it two charts.',
  至少写两个地点: 'Write at least two places.',
  '没有地点「{0}」': 'There is no place “{0}”.',
  'strip 里「{0}」写了两次': '`strip` has “{0}” twice.',
  留一个: 'Keep one.',
  '「{0}」不是 WebM 或 MP4 视频': '“{0}” is no WebM or MP4 video.',
  '转成这两种之一，再放进来': 'Convert it to one of these, and put it there.',
  '「{0}」不是字幕': '“{0}” is no file of subtitles.',
  '字幕是 .vtt 文件，第一行写 WEBVTT': 'Subtitles are a .vtt file whose first line is WEBVTT.'
};
