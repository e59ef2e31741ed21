import { say } from '../../words/say';

/** Texts outside stories are printed as they stand: what Markdown would set would be seen raw. */
export function isPlain(text: string): boolean {
  return !/\*\*|~~|!?\[[^\]]*\]\(|<\/?[a-zA-Z][^>]*>|```/.test(text);
}

export const PLAIN_MEND = say`这里只能写文字：去掉加粗、链接、图片、尖括号的标签`;
