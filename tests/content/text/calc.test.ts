import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decode } from '../../../src/lib/content/text/decode';
import { withBytes } from '../../fixtures/bytes';
import { tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';
import { hasOffice, resave } from '../../support/office';

const FILE = 'figures/county.csv';
const COUNTY = tinyFiles().find(({ file }) => file === FILE)!.text;
/** LibreOffice's numbers of encodings, and what ours are called. */
const SAVED_AS = { GBK: [67, 'gb18030'], GB18030: [85, 'gb18030'], 'UTF-8': [76, 'utf-8'] } as const;

// Skipped, and said so, where LibreOffice is not.
describe.skipIf(!hasOffice)('a figures file that LibreOffice Calc has opened and saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(SAVED_AS))(
    'as %s is read as the same figures',
    (name, [number, encoding]) => {
      const own = join(folder, name);
      mkdirSync(join(own, 'saved'), { recursive: true });
      writeFileSync(join(own, 'county.csv'), COUNTY);
      const form = `csv:Text - txt - csv (StarCalc):44,34,${number},1,,0,false,true,false`;
      resave(join(own, 'county.csv'), form, join(own, 'saved'), 'CSV:44,34,76,1,,2052');
      const bytes = readFileSync(join(own, 'saved', 'county.csv'));
      expect(decode(bytes).encoding).toBe(encoding);
      expect(tinySite(withBytes(tinyFiles(), FILE, bytes)).figures).toEqual(tinySite().figures);
    },
    200_000
  );
});
