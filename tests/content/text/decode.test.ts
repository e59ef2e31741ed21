import { describe, expect, it } from 'vitest';
import { decode, toContentFile } from '../../../src/lib/content/text/decode';
import { gbkBytes, withBytes } from '../../fixtures/bytes';
import { noticeLines } from '../../../src/lib/content/text/notices';
import { problemsOf, tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';

const TEXT = '编号,说明\r\na-1,取自未署名的汇总，约３０％；“千岛湖”①\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(utf16(text)).swap16());

describe('an editor’s file of bytes', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['GBK, as Chinese Excel saves CSV', gbkBytes(TEXT), 'gb18030'],
    ['UTF-16, as Excel saves Unicode text', utf16(TEXT), 'utf-16'],
    ['UTF-16 with its bytes the other way round', bigEndian(TEXT), 'utf-16'],
    ['ASCII alone', utf8('a,b\r\n1,2\r\n'), 'utf-8']
  ])('is read without a loss from %s', (_name, bytes, encoding) => {
    const { text, encoding: found } = decode(bytes);
    expect(found).toBe(encoding);
    expect([TEXT, 'a,b\r\n1,2\r\n']).toContain(text.replace(/^\uFEFF/, ''));
  });

  it('of one unit in GBK is not taken for a letter of another script', () => {
    expect(decode(gbkBytes('value,unit\n12,元\n')).text).toBe('value,unit\n12,元\n');
  });

  it('of Greek letters in UTF-8 is not taken for GBK', () => {
    expect(decode(utf8('PM2.5,μg/m3,Δ\n'))).toEqual({ text: 'PM2.5,μg/m3,Δ\n', encoding: 'utf-8' });
  });

  it('that lost bytes of its UTF-8 is known to be damaged, though GBK would read it', () => {
    const bytes = utf8(TEXT.repeat(20));
    const torn = bytes.filter((_, i) => i % 97 !== 40);
    expect(new TextDecoder('gb18030').decode(torn)).not.toContain('编号');
    expect(decode(torn).encoding).toBeUndefined();
    expect(decode(torn).text).toContain('�');
  });
});

const FILE = 'figures/county.csv';
const COUNTY = tinyFiles().find(({ file }) => file === FILE)!.text;

describe('a figures file that Excel or WPS has saved', () => {
  const windows = COUNTY.replaceAll('\n', '\r\n');
  const cells = (separator: string): string =>
    windows
      .split('\r\n')
      .map((line) => line.split(',').join(separator))
      .join('\r\n');
  const empty = `${','.repeat(15)}\r\n`;
  const plain = tinySite().figures;

  it.each([
    ['as GBK', gbkBytes(windows), 1],
    ['as CSV UTF-8', utf8(`\uFEFF${windows}`), 0],
    ['as Unicode text, with tabs', utf16(cells('\t')), 1],
    ['as text with tabs', utf8(cells('\t')), 0],
    ['where commas are decimal signs, with semicolons', utf8(cells(';')), 0],
    ['with two empty rows at its end', utf8(`${windows}${empty}${empty}`), 0],
    ['with an empty row between and empty columns beside', utf8(windows.replace('\r\n', `,,\r\n${empty}`)), 0],
    ['with every cell in quotation marks', utf8(windows.replace(/[^,\r\n]+/g, '"$&"')), 0],
    ['with the line ends of an old Mac', utf8(COUNTY.replaceAll('\n', '\r')), 0]
  ])('is read as the same figures: %s', (_name, bytes, notices) => {
    const files = withBytes(tinyFiles(), FILE, bytes);
    expect(tinySite(files).figures).toEqual(plain);
    expect(noticeLines(files)).toHaveLength(notices);
  }); // prettier-ignore

  it('says in one line that it was GBK, and that nothing need be done', () => {
    const [line] = noticeLines(withBytes(tinyFiles(), FILE, gbkBytes(COUNTY)), 'content');
    expect(line).toMatch(new RegExp(`^提醒：content/${FILE}:1 .*GBK.*不改也行`));
  });

  it('takes rows that were pasted from Excel with their tabs among rows with commas', () => {
    const pasted = COUNTY.replace(/^a-budget.*$/m, (row) => row.replaceAll(',', '\t'));
    expect(tinySite(withBytes(tinyFiles(), FILE, utf8(pasted))).figures).toEqual(plain);
  });

  it('keeps the lines of its rows, whatever stands between them', () => {
    const spaced = windows.replace('a-local-2021', `${empty}\r\na-local-2021`).replace('8亿元', '9亿元');
    const [problem] = problemsOf(withBytes(tinyFiles(), FILE, gbkBytes(spaced)));
    expect(problem?.line).toBe(15);
  });

  it('is the same text again after a way through GBK or through UTF-8 with its mark', () => {
    const text = COUNTY.replace('paper,4,', 'paper,4,取自汇总；未见原文。');
    for (const bytes of [gbkBytes(text), utf8(`\uFEFF${text}`)])
      expect(toContentFile(FILE, bytes).text.replace(/^\uFEFF/, '')).toBe(text);
  });
});

describe('a file whose characters are lost', () => {
  const note = COUNTY.replace('paper,4,', 'paper,4,取自未署名的汇总，未见原文。');
  const misread = new TextDecoder('gbk').decode(utf8(note));

  it.each([
    ['UTF-8 opened as GBK and saved as GBK', gbkBytes(misread)],
    ['UTF-8 opened as GBK and saved as UTF-8', utf8(misread.replaceAll('�', '?'))],
    ['UTF-8 opened as Western and saved', utf8(new TextDecoder('windows-1252').decode(utf8(note)))],
    ['Chinese saved by an English Excel', utf8(note.replace(/[^ -~\n]/g, '?'))],
    ['replacement characters saved and read as GBK', utf8(note.replace('取自未署名的汇总', '锟斤拷锟斤拷'))],
    ['a single byte that is none', utf8(note.replace('原文', '原�'))]
  ])('is refused by one message, which names the cause: %s', (_name, bytes) => {
    const problems = problemsOf(withBytes(tinyFiles(), FILE, bytes));
    expect(problems.map(({ file, what }) => [file, what])).toEqual([
      [FILE, expect.stringContaining('存坏了：编码不对')]
    ]);
    expect(problems[0]?.mend).toContain('恢复原文件');
  }); // prettier-ignore

  it.each([
    'stories/county.md',
    'plans/towns.yml',
    'sources.yml',
    'places.yml',
    'indicators.yml',
    'views.yml'
  ])('is told once and has no consequences elsewhere: %s', (name) => {
    const { text } = tinyFiles().find(({ file }) => file === name)!;
    const problems = problemsOf(withBytes(tinyFiles(), name, utf8(`${text}\n# �\n`)));
    expect(problems.map(({ file }) => file)).toEqual([name]);
  });
});
