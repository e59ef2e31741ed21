/** What is said of the tables of figures. */
export const figure: Readonly<Record<string, string>> = {
  '编号「{0}」不合规': 'The id “{0}” is not of the right form.',
  '只用小写字母、数字和连字符，如 yuhang-gdp-2021s1':
    'Use small letters, digits and hyphens only, as in yuhang-gdp-2021s1.',
  '已有这个数：在 {0}，地方、指标、时期、来源都相同':
    'This number is there already, in {0}: same place, indicator, period and source.',
  '改那一行，删去这一行': 'Change that row, and delete this one.',
  '编号「{0}」已在 {1} 用过': 'The id “{0}” is used already, in {1}.',
  换一个编号: 'Choose another id.',
  '没有边界「{0}」': 'There is no boundary “{0}”.',
  'zones.yml 里没有「{0}」': 'zones.yml has no “{0}”.',
  '边界 {0} 里没有代码「{1}」': 'Boundary {0} has no code “{1}”.',
  '这一边界的代码：{0}': 'The codes of this boundary: {0}.',
  'indicators.yml 里没有指标「{0}」': 'indicators.yml has no indicator “{0}”.',
  '不认识的单位「{0}」': 'There is no unit “{0}”.',
  '单位「{0}」与指标「{1}」的单位「{2}」不一致': 'The unit “{0}” is not that of the indicator “{1}”: “{2}”.',
  '换算后再填，原文写法放在 written': 'Convert the number, and put what the source says into `written`.',
  '{0} 不能是「{1}」': '`{0}` cannot be “{1}”.',
  '只能是 {0}{1}': 'It can only be {0}{1}.',
  ' 或留空': ', or be left empty',
  'sources.yml 里没有来源「{0}」': 'sources.yml has no source “{0}”.',
  '段落号不对：「{0}」': '“{0}” is no number of a paragraph.',
  '填正整数，从 1 起数，空行不算': 'Write a whole number, counted from 1 without empty lines.',
  '没有数值，也没有写缺数的原因': 'There is neither a value nor a reason why there is none.',
  '在 missing 填 {0}': 'Write {0} in `missing`.',
  既有数值又写了缺数原因: 'There is a value, and a reason why there is none.',
  删去其中一个: 'Delete one of the two.',
  '第一行应为 {0}': 'The first line has to be {0}.',
  '缺少列：{0}': 'Columns are missing: {0}.',
  '不认识的列「{0}」': 'There is no column “{0}”.',
  '列「{0}」写了两次': 'The column “{0}” is written twice.',
  一格里有换行: 'A cell has a line break in it.',
  '检查英文双引号是否成对；一个数只占一行':
    'See whether the double quotes come in pairs; a number takes one line.',
  '{0} 不是纯数字：「{1}」，{2}': '`{0}` is no plain number: “{1}” {2}.',
  '只用半角数字和小数点，不加千分号、单位或全角字符':
    'Use digits and a decimal point only: no thousands separator, no unit, no full-width characters.',
  '{0} 不是纯数字：「{1}」': '`{0}` is no plain number: “{1}”.',
  '{0} 是「{1}」：{2}': '`{0}` is “{1}”, which {2}.',
  'note 里有不能显示的写法': 'The `note` has something in it that cannot be shown.',
  '写法「{0}」数的不是「{1}」': '“{0}”, as written, does not count “{1}”.',
  '核对 unit 和 written，照原文改错的一个':
    'Check `unit` and `written` against the source, and correct the one that is wrong.',
  'value {0} {1}与写法「{2}」不是同一个数{3}':
    '`value`, “{0} {1}”, is not the same number as “{2}”, as written{3}.',
  '，差 {0} 倍': ': {0} times away',
  '写法没错，value 就写 {0}；value 没错，就照原文改 written':
    'If what is written is right, set `value` to {0}; if `value` is right, correct `written` from the source.',
  '看不懂时期「{0}」：{1}': 'The period “{0}” cannot be read: it {1}.',
  '看不懂时期「{0}」': 'The period “{0}” cannot be read.',
  '写成 2021、2021-S1、2019-Q4、2020-11-01 或 2021/2025':
    'Write it as 2021, 2021-S1, 2019-Q4, 2020-11-01 or 2021/2025.',
  '时期 {0} 在边界 {1} 之后：它只到 {2}': 'The period {0} is later than boundary {1}, which ends on {2}.',
  '核对是哪一块地：boundary 写 {0}，或改 period':
    'Check which ground is meant: set `boundary` to {0}, or change `period`.',
  那时的边界: 'the boundary of that time',
  '「{0}」的 {1} 与 {2}:{3} 的 {4} 相差约 {5} 倍':
    'The {1} of “{0}” and the {4} in {2}:{3} are about {5} times apart.',
  '多半是 value 或 unit 差了「万」「亿」：改错的一行；确是这样，在 note 里写明「核对过」':
    'Most likely “万” or “亿” is missing in `value` or `unit`: correct the row that is wrong; where it is really so, write “核对过” (checked) in its `note`.'
};
