/** What is said of scenes and what stands on their maps. */
export const scene: Readonly<Record<string, string>> = {
  至少写两幅: 'Write at least two maps.',
  '最多写 {0} 幅': 'Write {0} maps at most.',
  至少写两期: 'Write at least two periods.',
  '最多写 {0} 期': 'Write {0} periods at most.',
  '只能是 fill / circles': 'It can only be fill / circles.',
  '{0} 和 {1} 不能都写': '`{0}` and `{1}` cannot stand together.',
  '一步只用一种；另一种放进下一步': 'A step uses one of them; put the other into the next step.',
  '写了 {0}，又写了 {1}：不知道给哪一幅':
    'There is `{0}`, and also `{1}`: it is not clear which map it is for.',
  '{0} 删去，写进 {1} 里': 'Delete `{0}` here, and write it inside `{1}`.',
  这一步的图上只有轮廓: 'The map of this step has outlines only.',
  '画上这句话说的东西：indicator、circles、swipe、overlays、ghost、places，或 ground 里除了默认底图的一样':
    'Draw what the sentence speaks of: `indicator`, `circles`, `swipe`, `overlays`, `ghost`, `places`, or something in `ground` beside the usual.',
  '没有视图「{0}」': 'There is no view “{0}”.',
  规划部分: 'part of a plan',
  '「{0}」没有范围，不能画在图上': '“{0}” has no footprint, and cannot be drawn on a map.',
  '从 overlays 里删去；它只出现在结构示意里': 'Delete it from `overlays`; it stands in the diagram only.',
  '注记有 {0} 个字（数已填好）：「{1}」':
    'The annotation has {0} characters, with its numbers put in: “{1}”.',
  '最多 {0} 个字；其余写进正文': 'Write {0} characters at most; put the rest into the text.',
  '边界 {0} 的区和地点里都没有「{1}」': 'Neither a division of boundary {0} nor a place is called “{1}”.',
  '注记里有没绑定的数「{0}」': 'The annotation has a number that is not bound: “{0}”.',
  这一边没有设色: 'This side has no colours.',
  '补 indicator 和 period，或 change': 'Add `indicator` and `period`, or `change`.',
  'boundary 写 {0}，或把另一套边界写在 left': 'Set `boundary` to {0}, or write the other boundary in `left`.',
  '右边是这一步最后的样子，要画在 boundary 那套边界上':
    'The right side is how the step ends, so it is drawn on the step’s `boundary`.',
  '分成 {0} 级，颜色分不清': 'With {0} classes, the colours cannot be told apart.',
  '最多写 {0} 个分界': 'Write {0} breaks at most.',
  '变化图的分界里没有 0，增和减会混在一级里':
    'The breaks of a change leave out 0: growth and decline would share a class.',
  '在 breaks 里补上 0': 'Add 0 to `breaks`.',
  '指标「{0}」没有写 breaks': 'The indicator “{0}” has no `breaks`.',
  'breaks: indicator 是数值的分界，不能用在增速或变化上':
    'breaks: indicator are breaks of values, and not for growth or change.',
  '把分界写在这里，如 [10, 20, 30]': 'Write the breaks here, as in [10, 20, 30].',
  '分界 {0} 在所有的数之外（最小 {1}，最大 {2}）':
    'The break {0} lies outside all the numbers (least {1}, greatest {2}).',
  '删去它，或核对单位': 'Delete it, or check the unit.',
  '「{0}」不比「{1}」早': '“{0}” is not earlier than “{1}”.',
  'from 写早的一期，to 写晚的一期': 'Write the earlier period in `from`, the later in `to`.',
  '「{0}」不是可以相加的数量，不能画成圆：圆的大小只表示有多少':
    '“{0}” is no quantity that can be added, so it cannot be circles: their size says how much there is.',
  '比重、均数、增速、位次改用 indicator 设色；各区的数可以相加的，在 indicators.yml 里写 aggregation: sum':
    'Show shares, averages, growth and ranks as colours, with `indicator`; where the numbers of divisions can be added, write aggregation: sum in indicators.yml.',
  '「{0}」本身就是增速或位次，不能再算变化':
    '“{0}” is itself a growth or a rank, and has no change of its own.',
  换一个数量或比重的指标: 'Choose an indicator that is a quantity or a share.',
  '「{0}」是比重，变化只能按百分点算': '“{0}” is a share: its change is in percentage points.',
  'as 改成 points，或删去': 'Set `as` to points, or delete it.',
  '「{0}」不是比重，变化只能按百分比算': '“{0}” is no share: its change is in percent.',
  'as 改成 percent，或删去': 'Set `as` to percent, or delete it.',
  '「{0}」前后两个数不能相减：{1}': 'The two numbers of “{0}” cannot be subtracted: {1}.',
  '换一期，或换指标': 'Choose another period or indicator.',
  '一张图只有一层设色，indicator 和 change 不能都写':
    'A map has one layer of colours: `indicator` and `change` cannot stand together.',
  '写了 breaks 却没有设色': 'There are `breaks` and no colours.',
  '补 indicator 和 period，或 change；或删去 breaks':
    'Add `indicator` and `period`, or `change`; or delete `breaks`.',
  '写了 period 却没有 indicator': 'There is a `period` and no `indicator`.',
  '补 indicator，或删去 period': 'Add `indicator`, or delete `period`.',
  分级设色没有写明时期: 'The colours do not say of which period they are.',
  '补 period，如 2022 或 2020-11-01': 'Add `period`, as in 2022 or 2020-11-01.',
  圆没有写明是哪一期的数: 'The circles do not say of which period they are.',
  '写一个 period；要画增减，就写 from 和 to': 'Write a `period`; to show the change, write `from` and `to`.',
  'subject 是 {0}，底图里却没有它': 'The `subject` is {0}, which the ground does not have.',
  '在 ground 里加上 {0}': 'Add {0} to `ground`.',
  'lines 说的是地铁的哪几条线，这一步却不讲地铁':
    '`lines` says which metro lines are meant, and this step is not about the metro.',
  '加上 subject: metro，或删去 lines': 'Add subject: metro, or delete `lines`.',
  '没有地铁线「{0}」': 'There is no metro line “{0}”.',
  '这一指标、时期和边界下只有 {0} 个区有数':
    'For this indicator, period and boundary, too few divisions have a number: {0}.',
  '换时期或边界；少于三个不成一张图': 'Choose another period or boundary; fewer than three make no map.',
  '换时期或边界；少于两个圆比不出大小':
    'Choose another period or boundary; fewer than two circles compare nothing.',
  '这些数不能放进同一张图：{0}': 'These numbers cannot share a map: {0}.',
  '写成 2022 或 2020-11-01': 'Write it as 2022 or 2020-11-01.',
  '底图里没有 relief': 'the ground has no relief',
  '在 ground 里加上 relief': 'Add relief to `ground`.',
  这一步没有另一套边界的区: 'this step has no divisions of another boundary',
  '补 ghost': 'Add `ghost`.',
  这一步没有设色: 'this step has no colours',
  '圆和 ghost 的区合不成同一块地': 'the circles and the divisions of `ghost` do not make up the same ground',
  '一边写一个区，另一边写正好拼成它的几个：圆写在 circles 的 areas 里，写一期；另一边写在 ghost 里':
    'One division on one side, and on the other those that make it up: the circles are the `areas` of `circles`, of one period; the other side is the `ghost`.',
  '几个圆加起来是 {0}，合成的却是 {1}': 'The circles come to {0}, and the one that they become is {1}.',
  '换指标或时期，要两边数的是同一块地；或删去 merge':
    'Choose another indicator or period, so that both sides count the same ground; or delete `merge`.',
  这一步没有圆: 'this step has no circles',
  '补 circles': 'Add `circles`.',
  这一步没有规划部分: 'this step has no part of a plan',
  '补 overlays': 'Add `overlays`.',
  'motion 里「{0}」写了两次': '`motion` has “{0}” twice.',
  删去一个: 'Delete one of them.',
  'motion 里有 {0}，{1}': '`motion` has {0}, and {1}.',
  '{0}；或删去 {1}': '{0}; or delete {1}.',
  '「{0}」不是日历上的一天': '“{0}” is no day of the calendar.',
  '写成 2019-06-24': 'Write it as 2019-06-24.',
  'date 里的日子要从早到晚：{0}': 'The days of `date` have to go from early to late: {0}.',
  'from 最早，to 最晚，stops 在两者之间':
    '`from` is the earliest, `to` the latest, and `stops` lie between them.',
  '在 ground 里加上 metro 或 rail，不带 @ 日期': 'Add metro or rail to `ground`, without an @ date.',
  '写了 date，底图里却没有随日期变的线':
    'There is a `date`, and the ground has no lines that change with it.',
  '「{0}」早于表里最早的 {1}': '“{0}” is before the earliest of the table, {1}.',
  '写 {0} 或以后的一天': 'Write {0} or a later day.',
  '「{0}」晚于表里最晚的 {1}': '“{0}” is after the latest of the table, {1}.',
  '写 {0} 或以前的一天': 'Write {0} or an earlier day.',
  '印成几幅小图，stops 却有 {0} 天': 'Small maps are to be printed, and `stops` has {0} days.',
  '写一到 {0} 天；或删去 print': 'Write one to {0} days; or delete `print`.',
  '图的标题里有没绑定的数「{0}」': 'The title of the map has a number that is not bound: “{0}”.',
  '标题里只能有日期；数写进正文': 'A title can have dates only; put the number into the text.',
  '这几幅图的数不能用同一套颜色：{0}': 'The numbers of these maps cannot share their colours: {0}.',
  '同一个指标的几幅图，分界却不一样': 'These maps are of one indicator, and their breaks differ.',
  '只写一次 breaks，给几幅图共用': 'Write `breaks` once, for all of them.',
  电脑: 'a computer',
  手机: 'a phone',
  大屏幕: 'a large screen',
  '几幅小图并排时没有地方放注记「{0}」':
    'Beside each other, small maps have no room for the annotation “{0}”.',
  '删去 annotation，或把 multiples 换成 swipe': 'Delete `annotation`, or use `swipe` instead of `multiples`.',
  '写短些，少标几个地点或区名，或换一个视图、换 at 指的地方':
    'Make it shorter, name fewer places or divisions, or choose another view or another place for `at`.',
  '短片里这一步只有一幅图：把注记写短些，或换一步':
    'In the reel this step is one map alone: make the annotation shorter, or choose another step.',
  '{0}和{1}': '{0} and {1}',
  '注记「{0}」在{1}的图上没有地方放': 'The annotation “{0}” has no room on the map of {1}.'
};
