import { say } from '../../words/say';

/** What Markdown can do and the site does not show, as an editor knows it. */
const NAMES: Readonly<Record<string, string>> = {
  blockquote: say`引用（行首的 >）`,
  break: say`强制换行`,
  code: say`代码块`,
  definition: say`脚注或链接的定义（行首的 [ ]:）`,
  delete: say`删除线`,
  emphasis: say`斜体（一个 * 或 _）`,
  footnoteDefinition: say`脚注`,
  footnoteReference: say`脚注`,
  heading: say`小标题（#、### ……）`,
  html: say`HTML（尖括号）`,
  image: say`图片`,
  imageReference: say`图片`,
  inlineCode: say`代码（反引号）`,
  linkReference: say`引用式的链接`,
  list: say`第二层列表`,
  table: say`表格`,
  thematicBreak: say`分隔线（---）`,
  yaml: say`说明栏`
};

export function nameOfNode(type: string): string {
  return NAMES[type] ?? say`这种写法`;
}

interface Form {
  readonly name: string;
  readonly mend: string;
}

/** What our Markdown reader takes for plain text, and readers would see raw. */
const RAW: readonly (readonly [form: RegExp, name: string, mend: string])[] = [
  [/^\s*\|.*\|\s*$|^\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+$/m, say`表格`, say`改成句子或列表；要比的数用 compare、dots、split`],
  [/\[\^[^\]]+\]/, say`脚注`, say`写进正文，或链接到来源：[原文](source:编号#段落)`],
  [/~~[^~]+~~/, say`删除线`, say`删去`],
  [/^[#＃]{1,6}[^#\s]|^＃/m, say`「#」后面没有空格的标题`, say`一步的标题写成「## 标题 {#编号}」，正文里不用小标题`],
  [/^\s*[》＞]/m, say`引用`, say`改成一段文字，用「」引出原话`],
  [/[\]］]\s*（[^）]*）/, say`圆括号是中文的链接`, say`写成 [文字](#编号)：括号都用英文的`],
  [/[＊*]{2}/, say`没有配成对的加粗`, say`写成 **文字**：两边各两个英文星号，里面不靠空格`],
  [/｛｛|｝｝/, say`全角的花括号`, say`数写成 {{编号}}：用英文花括号`],
  [/[｀]/, say`全角的反引号`, say`删去，或换成英文反引号`],
  [/https?:\/\/\S+/, say`网址`, say`链接到来源：[原文](source:编号)`],
  [/<\/?[a-zA-Z][^>]*>/, say`HTML（尖括号）`, say`删去标签`]
]; // prettier-ignore

/** The first of them in a stretch of text, and where it begins. */
export function rawFormIn(text: string): (Form & { readonly at: number }) | undefined {
  const found = RAW.flatMap(([form, name, mend]) => {
    const match = form.exec(text);
    return match ? [{ name, mend, at: match.index }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}
