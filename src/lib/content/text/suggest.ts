import { say } from '../../words/say';

/** Edit distance (insert, delete, replace) between two words, by characters. */
export function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let row = right.map((_, i) => i + 1);
  left.forEach((char, i) => {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, before + 1, diagonal + (char === right[j] ? 0 : 1));
      diagonal = above;
      before = cost;
      return cost;
    });
  });
  return row.at(-1) ?? left.length;
}

/** `是不是想写「x」？`, or a list of what there is, for a word that is not in the list. */
export function suggest(word: string, known: Iterable<string>): string {
  if (/[，、；]/.test(word)) return say`像是几个名称连在一起：各项之间用英文逗号「,」，后面空一格`;
  const names = [...known];
  const nearest = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest && nearest.distance <= Math.max(2, Math.ceil(word.length / 3))) {
    return say`是不是想写「${nearest.name}」？`;
  }
  const some = names.slice(0, 8);
  return names.length > 0 ? say`可用的有：${some}${names.length > 8 ? say` 等` : ''}` : say`目前一个也没有`;
}
