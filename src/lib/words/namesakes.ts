/** A text without those of the names that are longer than a place's short one and have it in them, unless they are its own. */
export const withoutNamesakes = (
  text: string,
  { name, short }: { readonly name: string; readonly short: string },
  names: readonly string[]
): string =>
  names
    .filter((each) => each !== name && each !== short && each.includes(short))
    .reduce((rest, each) => rest.replaceAll(each, ' '), text);
