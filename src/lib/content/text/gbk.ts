let codes: ReadonlyMap<string, number> | undefined;

/** Character → its two bytes as a number. Decoders for GBK are everywhere, encoders nowhere: the table is one, turned. */
function gbkCodes(): ReadonlyMap<string, number> {
  if (codes) return codes;
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !made.has(char)) made.set(char, lead * 256 + trail);
    }
  }
  codes = made;
  return made;
}

const WIDE = /[\u2e80-\uffee\u20ac]/g;

/**
 * Whether a line is Chinese in UTF-8 that was read as GBK: 中文 has become 涓枃, and three such characters are the
 * bytes of two Chinese ones. In a true sentence that is so by chance, here and there; in a misread one throughout.
 */
export function isMisread(line: string): boolean {
  const wide = line.match(WIDE) ?? [];
  if (wide.length < 3) return false;
  const table = gbkCodes();
  const codeAt = (at: number): number => table.get(wide[at] ?? '') ?? 0;
  let fitting = 0;
  for (let i = 0; i + 2 < wide.length; i += 1) {
    if (!isLead(codeAt(i) >> 8) || !isTwoCharacters(codeAt(i), codeAt(i + 1), codeAt(i + 2))) continue;
    fitting += 3;
    i += 2;
  }
  return fitting * 2 >= wide.length;
}

/** The first byte of a UTF-8 sequence of three that is Chinese or its punctuation. */
function isLead(byte: number): boolean {
  return (byte >= 0xe3 && byte <= 0xe9) || byte === 0xef;
}

const isRest = (byte: number): boolean => byte >> 6 === 2;

function isTwoCharacters(first: number, second: number, third: number): boolean {
  const rest = [first & 255, second >> 8, third >> 8, third & 255];
  return rest.every(isRest) && isLead(second & 255);
}
