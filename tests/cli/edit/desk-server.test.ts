import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/lib/server/library/files-in';
import { KEY_HEADER, ROUTES, type ChangedFile } from '../../../src/editor/protocol';
import { call, enter, opened, openTinyDesk, ours, save, textOf, type TinyDesk } from './desk';

let desk: TinyDesk;
let key: string;

beforeEach(async () => {
  desk = await openTinyDesk();
  key = await enter(desk);
});
afterEach(() => desk.close());

const TABLE = 'figures/schools.csv';
const STORY = 'stories/county.md';

/** A file of the folder with one text in place of another, as the page would send it. */
async function changed(file: string, from: string, to: string): Promise<ChangedFile> {
  const { files } = await opened(desk, key);
  const found = files.find((each) => each.file === file);
  if (!found?.text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { file, text: found.text.replace(from, to), was: found.hash };
}

const corrected = (): Promise<ChangedFile> => changed(TABLE, '8,个,8个', '9,个,9个');

/** Everything in the content folder and what it holds. */
const whole = (): string =>
  filesIn(desk.content)
    .sort()
    .map((path) => `${path} ${readFileSync(path, 'base64')}`)
    .join('\n');

describe('a save', () => {
  it('writes every file, keeps the old ones, and gives back the new hashes', async () => {
    const before = textOf(desk, TABLE);
    const table = await corrected();
    const story = await changed(STORY, 'updated: 2026-11-22', 'updated: 2026-11-27');
    const { status, answer } = await save(desk, key, [table, story]);
    expect(status).toBe(200);
    expect(textOf(desk, TABLE)).toBe(table.text);
    expect(textOf(desk, STORY)).toBe(story.text);
    const { files } = await opened(desk, key);
    for (const { file } of [table, story])
      expect(answer).toMatchObject({ hashes: { [file]: files.find((each) => each.file === file)?.hash } });
    expect(readFileSync(join(desk.history, '2026-11-27T08-00-00-000Z', TABLE), 'utf8')).toBe(before);
    expect(
      readdirSync(desk.content, { recursive: true }).filter((name) => String(name).endsWith('.new'))
    ).toEqual([]);
  });

  it('keeps the mark and the line ends of a file that Windows wrote', async () => {
    const path = join(desk.content, TABLE);
    writeFileSync(path, `\uFEFF${textOf(desk, TABLE).replaceAll('\n', '\r\n')}`);
    const table = await corrected();
    expect((await save(desk, key, [table])).status).toBe(200);
    expect(readFileSync(path, 'utf8')).toBe(table.text);
    expect(table.text.startsWith('\uFEFFid,')).toBe(true);
  });

  it('takes a new file where its readers look', async () => {
    const text = textOf(desk, STORY).replace('四个方块', '五个方块').replaceAll('{#', '{#n-');
    const { status, answer } = await save(desk, key, [{ file: 'stories/another.md', text, was: null }]);
    expect([status, answer.kind]).toEqual([200, 'saved']);
  });
});

describe('nothing is written, and what is wrong is told', () => {
  let before: string;
  beforeEach(() => (before = whole()));
  afterEach(() => {
    expect(whole()).toBe(before);
    expect(existsSync(desk.history)).toBe(false);
  });

  it('where the whole site would not be right, in a file that was not touched', async () => {
    const table = await changed(TABLE, 'a-schools-2021,', 'a-schools-2031,');
    const { status, answer } = await save(desk, key, [table]);
    expect(status).toBe(422);
    expect(answer.kind === 'problems' && answer.problems.map(({ file }) => file)).toContain(STORY);
  });

  it('where one of two files is wrong', async () => {
    const story = await changed(STORY, '{{a-people}}', '{{nobody}}');
    expect((await save(desk, key, [await corrected(), story])).status).toBe(422);
  });

  it.each([
    '../outside.csv',
    'figures/../../outside.csv',
    'figures/..csv',
    '/etc/outside.csv',
    'figures\\outside.csv',
    'C:/figures/outside.csv',
    'figures/sub/outside.csv',
    'figures/.hidden.csv',
    'figures/outside.exe',
    'figures/outside.md',
    'figures/outside.csv\0.png',
    'de/indicators.yml',
    'en/en/indicators.yml',
    'en/../../outside.csv',
    'stories/harbour.png',
    'README.md',
    'figures/con.csv',
    'figures/outside.csv.new',
    '__proto__/outside.csv'
  ])('of the name %j', async (file) => {
    const { status, answer } = await save(desk, key, [await corrected(), { file, text: 'x', was: null }]);
    expect([status, answer]).toEqual([400, { kind: 'refused', why: 'name' }]);
  });

  it.each<[string, unknown]>([
    ['no list', { file: TABLE }],
    ['an empty list', []],
    ['a text that is none', [{ file: TABLE, text: 1, was: null }]],
    ['no hash', [{ file: TABLE, text: 'x' }]],
    ['a file twice', ['x', 'y'].map((text) => ({ file: TABLE, text, was: null }))]
  ])('of %s', async (_, list) => {
    expect(await save(desk, key, list)).toEqual({
      status: 400,
      answer: { kind: 'refused', why: 'not-understood' }
    });
  });

  it('of more than all content can be', async () => {
    const text = 'x'.repeat(16_100_000);
    const { status, answer } = await save(desk, key, [{ file: TABLE, text, was: null }]);
    expect([status, answer]).toEqual([413, { kind: 'refused', why: 'too-large' }]);
  });
});

describe('another hand', () => {
  it('that changed a file meanwhile is not overwritten: the page is told how it stands now', async () => {
    const table = await corrected();
    const story = await changed(STORY, '四个方块', '五个方块');
    const theirs = textOf(desk, TABLE).replace('6,个,6个', '7,个,7个');
    writeFileSync(join(desk.content, TABLE), theirs);
    const { status, answer } = await save(desk, key, [table, story]);
    expect(status).toBe(409);
    expect(answer).toMatchObject({ kind: 'changed-elsewhere', files: [{ file: TABLE, text: theirs }] });
    expect(textOf(desk, TABLE)).toBe(theirs);
    expect(textOf(desk, STORY)).toContain('四个方块');
  });

  it('that made a file of a new name keeps it', async () => {
    const file = 'stories/new.md';
    writeFileSync(join(desk.content, file), 'theirs');
    const { status } = await save(desk, key, [{ file, text: 'ours', was: null }]);
    expect([status, textOf(desk, file)]).toEqual([409, 'theirs']);
  });
});

describe('a link out of the folder is not followed', () => {
  it('where the file is one', async () => {
    const outside = join(desk.content, '..', 'outside.csv');
    writeFileSync(outside, 'theirs');
    symlinkSync(outside, join(desk.content, 'figures/linked.csv'));
    const { status, answer } = await save(desk, key, [{ file: 'figures/linked.csv', text: 'x', was: null }]);
    expect([status, answer]).toEqual([400, { kind: 'refused', why: 'name' }]);
    expect(readFileSync(outside, 'utf8')).toBe('theirs');
  });

  it('where its folder is one', async () => {
    const outside = join(desk.content, '..', 'elsewhere');
    mkdirSync(outside);
    symlinkSync(outside, join(desk.content, 'reels'));
    const { status } = await save(desk, key, [{ file: 'reels/x.yml', text: 'x', was: null }]);
    expect([status, readdirSync(outside)]).toEqual([400, []]);
  });

  it('where the file beside it is one, which it is written into first', async () => {
    const outside = join(desk.content, '..', 'outside.csv');
    writeFileSync(outside, 'theirs');
    symlinkSync(outside, join(desk.content, `${TABLE}.new`));
    expect((await save(desk, key, [await corrected()])).status).toBe(200);
    expect(readFileSync(outside, 'utf8')).toBe('theirs');
  });
});

describe('who is not the editor’s own page gets nothing', () => {
  const paths = [ROUTES.content, ROUTES.save];
  const methodOf = (path: string): string => (path === ROUTES.save ? 'POST' : 'GET');

  it.each(paths)('%s without a key, and with a wrong one', async (path) => {
    for (const headers of [ours(desk), ours(desk, 'x'), ours(desk, key.slice(1))])
      expect(await call(desk, path, { method: methodOf(path), headers })).toEqual({
        status: 403,
        body: { kind: 'refused', why: 'not-ours' }
      });
  });

  it.each(paths)('%s under another host’s name, which leads to this machine', async (path) => {
    for (const host of ['evil.example', `localhost:${new URL(desk.served.origin).port}`, '127.0.0.1'])
      expect(
        (await call(desk, path, { method: methodOf(path), headers: { ...ours(desk, key), host } })).status
      ).toBe(403);
  });

  it.each(paths)('%s from another page', async (path) => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect(
        (await call(desk, path, { method: methodOf(path), headers: { ...ours(desk, key), origin } })).status
      ).toBe(403);
    const headers = { ...ours(desk, key), 'sec-fetch-site': 'cross-site' };
    expect((await call(desk, path, { method: methodOf(path), headers })).status).toBe(403);
  });

  it('a save that says nothing of where it comes from', async () => {
    const headers = { 'content-type': 'application/json', [KEY_HEADER]: key };
    expect((await call(desk, ROUTES.save, { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  it('a save as a form would send it', async () => {
    const headers = { ...ours(desk, key), 'content-type': 'text/plain' };
    const body = JSON.stringify({ changed: [await corrected()] });
    expect((await call(desk, ROUTES.save, { method: 'POST', headers, body })).status).toBe(400);
  });

  it('the page under another host’s name', async () => {
    expect((await call(desk, ROUTES.page, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await call(desk, ROUTES.page, {})).status).toBe(200);
  });

  it('a path that is not the editor’s', async () => {
    for (const path of ['/package.json', '/../package.json', '/%2e%2e/package.json', '/content/../save'])
      expect((await call(desk, path, { headers: ours(desk, key) })).status).toBe(404);
  });
});

it('an address opens one window: the next needs the next address', async () => {
  const token = new URL(desk.served.address()).hash.slice(1);
  const body = JSON.stringify({ token });
  const first = await call(desk, ROUTES.enter, { method: 'POST', body, headers: ours(desk) });
  const again = await call(desk, ROUTES.enter, { method: 'POST', body, headers: ours(desk) });
  expect([first.status, again.status]).toEqual([200, 403]);
  expect(new URL(desk.served.address()).hash.slice(1)).not.toBe(token);
  const both = [key, (first.body as { readonly key: string }).key];
  for (const each of both)
    expect((await call(desk, ROUTES.content, { headers: ours(desk, each) })).status).toBe(200);
});

it('listens on this machine alone', async () => {
  expect(desk.served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
