/** Of all content twice over: what is kept for longer is asked for no more. */
const KEPT_CHARACTERS = 2_000_000;

/**
 * A reader of texts that keeps what it has read, as long as it is asked for again: where an editor writes, one text of
 * hundreds is another. What is read must depend on the text alone, and nobody may change it.
 */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()];
  let characters = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? read(text);
    if (characters > KEPT_CHARACTERS) {
      [old, young, characters] = [young, new Map<string, T>(), 0];
    }
    young.set(text, result);
    characters += text.length;
    return result;
  };
}
