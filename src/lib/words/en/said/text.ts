/** What is said of the files as text. */
export const text: Readonly<Record<string, string>> = {
  'stories/{0} 读不出来，缩不成小的：存成普通的 RGB 图再放进来':
    'stories/{0} cannot be decoded, so no smaller sizes can be made: save it as an ordinary RGB picture and put it there again.',
  '「{0}：」用了中文冒号': '“{0}：” has a Chinese colon.',
  '写成「{0}: 」：英文冒号，后面空一格': 'Write “{0}: ”, with an English colon and a space after it.',
  '「{0}:」的冒号后面没有空格': 'The colon of “{0}:” has no space after it.',
  '写成「{0}: 」，冒号后面空一格': 'Write “{0}: ”, with a space after the colon.',
  '「{0}」是全角括号': '“{0}” is a full-width bracket.',
  '换成英文输入法的 [ ] 或 { }': 'Type [ ] or { } with an English keyboard.',
  '括号里用了中文标点「{0}」': 'There is a Chinese mark between the brackets: “{0}”.',
  '各项之间用英文逗号「,」，后面空一格': 'Separate entries by an English comma and a space.',
  '「{0}」不是英文的短横': '“{0}” is no English hyphen.',
  '换成「- 」：英文短横，后面空一格': 'Write “- ”: an English hyphen and a space.',
  '引号是中文的，而且没有成对': 'The quotation marks are Chinese, and do not come in pairs.',
  '换成英文双引号，一头一个': 'Type English double quotes, one at each end.',
  '没有底图「{0}」': 'There is no ground “{0}”.',
  '这座城市没有底图「{0}」的数据': 'This city has no data for the ground “{0}”.',
  '删去它，或在 geo/sources 里补上表': 'Delete it, or add its table to geo/sources.',
  '「{0}」没有日期': '“{0}” takes no date.',
  '写成 {0}': 'Write {0}.',
  '「{0}」里的日期不是日期': 'The date in “{0}” is no date.',
  '写成 {0}@YYYY-MM-DD': 'Write {0}@YYYY-MM-DD.',
  '「{0}」早于表里最早的 {1}，图上什么也没有':
    '“{0}” is before the earliest of the table, {1}: the map would be empty.',
  '写 {0} 或以后的一天，或删去它': 'Write {0} or a later day, or delete it.',
  控制字符: 'control characters',
  '这样存坏的字找不回来：恢复原文件，再用「另存为」选 UTF-8（Excel、WPS 里选「CSV UTF-8」）':
    'What was saved so cannot be brought back: restore the old file, then save it as UTF-8 (“CSV UTF-8” in Excel and WPS).',
  '这个文件里的字存坏了：编码不对，这一行有「{0}」一类的乱码':
    'The characters of this file are broken: its encoding is wrong, and this line has things like “{0}”.',
  '这里只能写文字：去掉加粗、链接、图片、尖括号的标签':
    'There can be text only here: remove bold, links, pictures and tags in angle brackets.',
  '有 {0} 格，应为 {1} 格': 'This row should have {1} cells, and has {0}.',
  '{0}：这一行里有 Tab，像是从 Excel 粘贴的': '{0}: this row has a tab in it, as if copied from Excel.',
  '整行都用英文逗号，或整行都用 Tab 隔开':
    'Separate the whole row by English commas, or the whole row by tabs.',
  '{0}：这一行用了中文逗号「，」': '{0}: this row has a Chinese comma, “，”.',
  '各格之间用英文逗号「,」': 'Separate cells by English commas.',
  '检查逗号；含逗号的文字要用英文双引号括起':
    'Check the commas; put text that has a comma between English double quotes.',
  '在 Excel 里先把这一列的格式设成「文本」再填':
    'Set the format of the column to Text in Excel before typing.',
  '{0}；原来只写到月就写 {1}': '{0}, or {1} where it was a month only',
  '像是 Excel 改过的日期': 'looks like a date that Excel has changed',
  '写成 {0}。{1}': 'Write {0}. {1}',
  '像是 Excel 改成的科学计数': 'looks like a number that Excel has put into powers of ten',
  '写成 {0}（核对末几位有没有丢）。{1}': 'Write {0} (see whether its last digits are still right). {1}',
  '照原文写回数字。{0}': 'Type the number of the source again. {0}',
  '列太窄，存成了井号': 'was saved as hash marks, because its column was too narrow',
  '把那一列拉宽再存，或照原文重填': 'Make the column wider and save again, or type it from the source.',
  '公式出错，存成了错误代码': 'was saved as the error of a formula',
  '照原文填数；粘贴时选「只粘贴值」': 'Type the number of the source; when pasting, paste values only.',
  存成了公式: 'was saved as a formula',
  '粘贴时选「只粘贴值」': 'When pasting, paste values only.',
  '像是几个名称连在一起：各项之间用英文逗号「,」，后面空一格':
    'This looks like several names in one: separate entries by an English comma and a space.',
  '是不是想写「{0}」？': 'Did you mean “{0}”?',
  '可用的有：{0}{1}': 'There are: {0}{1}.',
  ' 等': ' and others',
  目前一个也没有: 'There is none yet.'
};
