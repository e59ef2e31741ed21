/** Path data of a shape in this page; a shape that repeats another refers to it. Throws where there is none. */
export function shapeInPage(id: string): string {
  const element = document.getElementById(id);
  const original = element?.getAttribute('href');
  if (original) return shapeInPage(original.slice(1));
  const d = element?.getAttribute('d');
  if (!d) throw new Error(`the page has no shape ${id}`);
  return d;
}
