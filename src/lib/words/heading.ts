/** Words that begin small since they stand in sentences too, as a heading where CSS has no say: a file, a slide. */
export function toHeading(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
