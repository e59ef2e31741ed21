/** What Markdown can do and the site does not show, as an editor knows it. */
const NAMES: Readonly<Record<string, string>> = {
  blockquote: '引用（行首的 >）',
  break: '强制换行',
  code: '代码块',
  definition: '脚注或链接的定义（行首的 [ ]:）',
  delete: '删除线',
  emphasis: '斜体（一个 * 或 _）',
  footnoteDefinition: '脚注',
  footnoteReference: '脚注',
  heading: '小标题（#、### ……）',
  html: 'HTML（尖括号）',
  image: '图片',
  imageReference: '图片',
  inlineCode: '代码（反引号）',
  linkReference: '引用式的链接',
  list: '第二层列表',
  table: '表格',
  thematicBreak: '分隔线（---）',
  yaml: '说明栏'
};

export function nameOfNode(type: string): string {
  return NAMES[type] ?? '这种写法';
}

interface Form {
  readonly name: string;
  readonly mend: string;
}

/** What our Markdown reader takes for plain text, and readers would see raw. */
const RAW: readonly (readonly [form: RegExp, name: string, mend: string])[] = [
  [/^\s*\|.*\|\s*$|^\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+$/m, '表格', '改成句子或列表；要比的数用 compare、dots、split'],
  [/\[\^[^\]]+\]/, '脚注', '写进正文，或链接到来源：[原文](source:编号#段落)'],
  [/~~[^~]+~~/, '删除线', '删去'],
  [/^[#＃]{1,6}[^#\s]|^＃/m, '「#」后面没有空格的标题', '一步的标题写成「## 标题 {#编号}」，正文里不用小标题'],
  [/^\s*[》＞]/m, '引用', '改成一段文字，用「」引出原话'],
  [/[\]］]\s*（[^）]*）/, '圆括号是中文的链接', '写成 [文字](#编号)：括号都用英文的'],
  [/[＊*]{2}/, '没有配成对的加粗', '写成 **文字**：两边各两个英文星号，里面不靠空格'],
  [/｛｛|｝｝/, '全角的花括号', '数写成 {{编号}}：用英文花括号'],
  [/[｀]/, '全角的反引号', '删去，或换成英文反引号'],
  [/https?:\/\/\S+/, '网址', '链接到来源：[原文](source:编号)'],
  [/<\/?[a-zA-Z][^>]*>/, 'HTML（尖括号）', '删去标签']
]; // prettier-ignore

/** The first of them in a stretch of text, and where it begins. */
export function rawFormIn(text: string): (Form & { readonly at: number }) | undefined {
  const found = RAW.flatMap(([form, name, mend]) => {
    const match = form.exec(text);
    return match ? [{ name, mend, at: match.index }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}
