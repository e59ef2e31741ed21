import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toChanges } from '../../../src/lib/pages/versions/changes.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';
import { deltaOf, NOTHING } from '../../../src/lib/domain/version';
import { readContents, readVersions } from '../../../src/lib/server/versions/open-versions';
import { manifestText, toVersionFile, versionFileText } from '../../../src/lib/server/versions/version-file';
import { TINY_COUNTY } from '../../runner/tiny-sites';

const COUNTY = join(TINY_COUNTY.folder, 'content');
const GEO = join(TINY_COUNTY.folder, 'geo');
const library = toLibrary(tinySite(), geodata);
const [old, newer] = readVersions(COUNTY);

describe('a site’s record', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    cpSync(COUNTY, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, from: string | RegExp, to: string): void =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  const contents = () => readContents(folder, GEO);

  it('says what a reader reads, numbers included, and is the same each time', () => {
    const first = contents();
    expect(first.steps['county/all']?.text.zh.replace(/\s/g, ' ')).toBe('甲住着400 人，乙住着300 人。');
    expect(first.figures['a-people']).toMatchObject({ value: 400, unit: '人', source: 'office' });
    expect(Object.keys(first.files)).toContain('figures.csv');
    expect(manifestText('x', contents())).toBe(manifestText('x', first));
  });

  it('is not moved by how a scene block is written, only by what it says', () => {
    const before = contents();
    edit('stories/county.md', 'highlight: [A]', 'highlight:   [ A ]  # 甲');
    expect(deltaOf(before, contents())).toEqual({});
    edit('stories/county.md', 'places: [西站]', 'places: [中站]');
    expect(Object.keys(deltaOf(before, contents()).steps ?? {})).toEqual(['county/all']);
  });

  it('changes where a number in a sentence changed', () => {
    const before = contents();
    edit('figures/county.csv', '2020-11-01,400,人,400人', '2020-11-01,410,人,410人');
    const { steps, figures } = deltaOf(before, contents());
    expect(Object.keys(steps ?? {})).toEqual(['county/all']);
    expect(figures?.['a-people']).toMatchObject({ value: 410 });
  });

  it('is kept version by version, and one that was altered is refused', () => {
    const now = contents();
    const last = readVersions(folder).at(-1)!;
    const file = toVersionFile('2027-01-01', last, now, deltaOf(last.contents, now));
    writeFileSync(join(folder, 'versions/2027-01-01.json'), versionFileText(file));
    expect(readVersions(folder).map(({ id }) => id)).toEqual(['2026-10-05', '2026-11-22', '2027-01-01']);
    edit('versions/2026-10-05.json', '"value":380', '"value":381');
    expect(() => readVersions(folder)).toThrow(/2026-10-05\.json.*不能改/);
  });

  it('misses a version that was taken out', () => {
    rmSync(join(folder, 'versions/2026-10-05.json'));
    expect(() => readVersions(folder)).toThrow(/2026-11-22/);
  });
});

it('the manifest is what its hash is of', () => {
  const hash = createHash('sha256').update(manifestText(old!.id, old!.contents)).digest('hex');
  expect(hash).toBe(old!.sha256);
  expect(JSON.parse(manifestText(old!.id, old!.contents))).toMatchObject({ version: '2026-10-05' });
});

it('the first version of all holds everything, a later one what it changed', () => {
  const first = JSON.parse(readFileSync(join(COUNTY, 'versions/2026-10-05.json'), 'utf8')) as {
    changes: object;
  };
  expect(deltaOf(NOTHING, old!.contents)).toEqual(first.changes);
  expect(newer!.after).toBe('2026-10-05');
});

describe('what changed between two versions of the county', () => {
  const told = toChanges(old!.contents, newer!.contents, library, 'zh');

  it('is told step by step: reworded, redrawn, moved, gone', () => {
    const [county] = told.stories;
    const of = (key: string) => county?.steps.find((each) => each.key === `steps/county/${key}`);
    expect(county?.dek).toEqual([{ gone: ['2021年，丁分成两个。'], come: ['2021年，一个方块分成两个。'] }]);
    expect(of('plan')?.rewordings[0]?.gone.join('')).toContain('计划的提法是');
    expect(of('before')).toMatchObject({ hasOtherMap: true, rewordings: [], hasMoved: false });
    expect(of('schools')).toMatchObject({ hasMoved: true, became: 'changed', rewordings: [] });
    expect(of('fair')).toMatchObject({ became: 'gone', path: null, title: '集市' });
    expect(of('contrast')).toBeUndefined();
  });

  it('is told number by number, with unit and source, also of what is gone', () => {
    const [people, local] = told.figures;
    expect(people?.before?.replace(/\s/g, '')).toBe('380人');
    expect(people?.after?.replace(/\s/g, '')).toBe('400人');
    expect(people?.source.path).toBe('/sources/office/');
    expect(people?.others).toBe('');
    expect(local).toMatchObject({ became: 'gone', after: null });
    expect(local?.where).toContain('C');
  });

  it('names the source that is called otherwise', () =>
    expect(told.things).toEqual([
      {
        title: '来源',
        changes: [
          {
            ...{
              key: 'sources/office',
              name: '公报',
              path: '/sources/office/',
              became: 'changed',
              aspects: '文字'
            },
            rewordings: [{ gone: ['人口公报'], come: ['公报'] }]
          }
        ]
      }
    ]));

  it('is nothing between a version and itself', () => {
    const same = toChanges(old!.contents, old!.contents, library, 'zh');
    expect(same).toEqual({ stories: [], figures: [], counts: [], things: [], files: [] });
  });
});
