/** What is said of YAML and the values in it. */
export const yaml: Readonly<Record<string, string>> = {
  不能为空: 'It cannot be empty.',
  应为文字或数字: 'Write text or a number.',
  '应为日期，如 "2021-07-21"': 'Write a day, as in "2021-07-21".',
  '应为日期，如 2021-07-21': 'Write a day, as in 2021-07-21.',
  '应为日期（如 2021-07-21）；不知道就写 unknown':
    'Write a day, as in 2021-07-21; where it is not known, write unknown.',
  '只能是 value / growth': 'It can only be value / growth.',
  应为段落号: 'Write the number of a paragraph.',
  '从 1 起数': 'Count from 1.',
  应为经度: 'Write a longitude.',
  '经度在 -180 到 180 之间': 'A longitude lies between -180 and 180.',
  应为纬度: 'Write a latitude.',
  '先经度、后纬度：纬度在 -85 到 85 之间': 'Longitude comes first: a latitude lies between -85 and 85.',
  至少写一个分界: 'Write at least one break.',
  分界要从小到大: 'Breaks go from small to large.',
  '应为 [10, 20, 30] 这样的分界，或 indicator': 'Write breaks such as [10, 20, 30], or indicator.',
  '只能是 percent / points': 'It can only be percent / points.',
  '不要用 & 和 *': 'Do not use & and *.',
  '检查缩进、冒号后的空格和引号': 'Check the indent, the space after each colon, and the quotes.',
  这里: 'this',
  '{0}不认识': '{0} is not known here.',
  '检查拼写，或删去这一项': 'Check how it is spelled, or delete it.',
  '缺少{0}': '{0} is missing.',
  补上这一项: 'Add it.',
  '{0}的值不对：{1}': 'The value of {0} is wrong: {1}.',
  '各项之间用英文逗号「,」；': 'Separate entries by an English comma and a space. ',
  空着: 'nothing',
  '一列（{0} 个）': 'a list of {0}',
  '几项「名称: 值」': 'several “name: value”',
  '是（true、yes、on）': 'yes (true, yes, on)',
  '否（false、no、off）': 'no (false, no, off)',
  '几行「名称: 值」，英文冒号，后面空一格':
    'lines of “name: value”, with an English colon and a space after it',
  '一列：方括号里用英文逗号隔开，或每条一行、以「- 」开头':
    'a list: in brackets and separated by English commas, or an entry a line, each begun with “- ”',
  '文字；是数字就加英文双引号': 'text; put a number between English double quotes',
  数字: 'a number',
  'true 或 false': 'true or false',
  '空着，或写 null': 'nothing, or null',
  '日期，如 2021-07-21': 'a day, as in 2021-07-21',
  '应为{0}': 'Write {0}.',
  '照内容文件夹里 README.md 的写法改': 'Write it as README.md in the content folder says.',
  '第 {0} {1}': '{1} {0}',
  条: 'entry',
  个: 'item',
  '{0} › {1}': '{0} › {1}',
  '多了 & 或 *，文字里有它就加英文双引号':
    'there is a stray & or *; where it is part of a text, put that between English double quotes',
  这里的写法与前面的不是一种: 'this is written in another form than what stands before it',
  '行首不能用 %': 'a line cannot begin with %',
  双引号里的反斜杠要写成两个: 'a backslash between double quotes has to be written twice',
  缩进与上面几行对不齐: 'the indent is not that of the lines above',
  '多了 & 或 !，文字里有它就加英文双引号':
    'there is a stray & or !; where it is part of a text, put that between English double quotes',
  这个符号开头的文字要加英文双引号:
    'a text that begins with this character has to stand between English double quotes',
  '一行里有两个冒号，或缩进与上面几行对不齐':
    'a line has two colons, or its indent is not that of the lines above',
  '括号里缺逗号，或用了中文的逗号、冒号':
    'a comma is missing between the brackets, or a comma or colon is Chinese',
  同一项写了两次: 'the same entry is written twice',
  这里的写法读不懂: 'this cannot be read',
  '冒号前面的文字太长，多半是引号没有成对':
    'the text before the colon is too long: most likely quotes do not come in pairs',
  '缺了配对的括号、引号，或缺了逗号、冒号':
    'a bracket or a quote has no partner, or a comma or colon is missing',
  '这一行不是「名称: 值」，冒号要用英文的，后面空一格':
    'this line is no “name: value”, with an English colon and a space after it',
  '多了 &，文字里有它就加英文双引号':
    'there is a stray &; where it is part of a text, put that between English double quotes',
  '中间多了一行 ---': 'there is a line of --- in between',
  '多了 !，文字里有它就加英文双引号':
    'there is a stray !; where it is part of a text, put that between English double quotes',
  冒号前面应是一个名称: 'before the colon there has to be a name',
  '& 和 * 用得太多': 'there are too many & and *',
  '缩进用了 Tab 键，要用空格': 'the indent has a tab, and should have spaces',
  '这里多了一个符号，或上一行的括号、引号没有成对':
    'there is a stray character, or brackets or quotes of the line above do not come in pairs',
  'YAML 写法有误：{0}': 'This is not written as YAML: {0}.'
};
