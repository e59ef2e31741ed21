import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { editionOf, LANGUAGES } from '../../../edition';

const SOURCE = 'src/lib/server/html/fonts/NotoSerifSC-Bold.woff2';
const LIMIT_BYTES = 40_000;
/** About 190 bytes each: a part of the late face stays below the limit. */
const CHARACTERS_PER_PART = 160;

type Font = Uint8Array<ArrayBuffer>;

/** The face has these as wide as Chinese characters, and no others: between letters they would be holes. */
const WIDE_MARKS = '‘’“”…–—';

/** Each character once. Line breaks of the markup are left out, and marks that an edition in letters takes from another face. */
function charactersOf(text: string): string[] {
  const left = editionOf(process.env) === LANGUAGES[0] ? '' : WIDE_MARKS;
  return [...new Set(text)].filter((character) => character >= ' ' && !left.includes(character));
}

/** The headline face cut to the characters of `text`. Throws where that is more than a page may carry. */
export async function toHeadlineFont(text: string): Promise<Font> {
  const font = await toUnlimitedFont(text);
  if (font.length <= LIMIT_BYTES) return font;
  const count = charactersOf(text).length;
  throw new Error(`headline font: ${font.length} bytes for ${count} characters, over ${LIMIT_BYTES}`);
}

/** For a file that carries everything anyway. */
export function toUnlimitedFont(text: string): Promise<Font> {
  return cutTo(text, 'woff2');
}

/** For the build itself, which draws with it: a program that draws reads no packed font. */
export function toDrawnFont(text: string): Promise<Font> {
  return cutTo(text, 'sfnt');
}

async function cutTo(text: string, targetFormat: 'woff2' | 'sfnt'): Promise<Font> {
  const characters = charactersOf(text).join('');
  return new Uint8Array(await subsetFont(readFileSync(SOURCE), characters, { targetFormat }));
}

/** A long text's characters in parts that each make one small font: a browser fetches only those it must show. */
export function toFaceParts(text: string): string[] {
  const characters = charactersOf(text);
  const count = Math.ceil(characters.length / CHARACTERS_PER_PART);
  return Array.from({ length: count }, (_, part) =>
    characters.slice(part * CHARACTERS_PER_PART, (part + 1) * CHARACTERS_PER_PART).join('')
  );
}

/** The `@font-face` rules of a face in parts; `fileOf`: a part's address, from where the rules are. */
export function toFaceCss(
  family: string,
  parts: readonly string[],
  fileOf: (part: number) => string
): string {
  const rules = parts.map((characters, part) => {
    const range = [...characters].map((each) => `U+${each.codePointAt(0)!.toString(16)}`).join(',');
    return `@font-face{font-family:'${family}';src:url('${fileOf(part)}') format('woff2');font-weight:700;font-display:swap;unicode-range:${range}}`;
  });
  return rules.join('\n');
}
