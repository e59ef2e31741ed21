const NARROW: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '–': '-',
  '—': '-'
};

/**
 * What an SVG says in marks that the headline face can set. It has some as wide as Chinese characters, which between letters
 * is a hole: there the plain ones stand. It has no minus, and a drawing in it alone would leave a number's out.
 */
export const withPlainMarks = (svg: string): string =>
  svg.replace(/>[^<]+</g, (text) => {
    const complete = text.replaceAll('−', '-');
    if (/\p{Script=Han}/u.test(text)) return complete;
    return complete.replace(/[‘’“”…–—]/g, (mark) => NARROW[mark] ?? mark);
  });
