import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftCity, writeCity } from '../../../src/cli/new-city/make-city';
import { parseSite } from '../../../src/lib/content/site/site';
import { toGeodata } from '../../../src/lib/server/library/geodata';
import { toGeoIndex } from '../../../src/lib/server/library/geo-index';
import type { CityPlan } from '../../../src/cli/new-city/settle';

const plan = (text: string): CityPlan => ({
  city: { code: 'C00', name: '小滨市', short: '小滨' },
  ...{ slug: 'xiaobin', folder: '', retrieved: '2026-11-27' },
  outlines: {
    ...{ file: 'coast.json', text, title: '小滨市的区县市', origin: '自绘 1.0' },
    ...{ licence: 'MIT', licenceNote: '', licenceText: null, crs: 'WGS84' }
  }
});
const squares = readFileSync('tests/fixtures/tiny-coast/sources/squares/divisions.json', 'utf8');
const { files } = draftCity(plan(squares));

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'make-city-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of a new city', () => {
  it('are sources, the geometry built from them, and content in Chinese alone', () => {
    const folders = new Set([...files.keys()].map((path) => path.split('/')[0]));
    expect([...folders]).toEqual(['sources', 'geo', 'content']);
    expect([...files.keys()].filter((path) => path.startsWith('content/en/'))).toEqual([]);
  });

  it('say that outlines are no shore: water inside is measured and coloured, and no sea is drawn', () => {
    expect(files.get('content/indicators.yml')).toContain('界线里的水面（江、湖，临海的还有海湾）也在内');
    expect(files.get('content/about.md')).toMatch(/没有画海.*界线也不是岸线/);
    expect([...files.keys()].filter((path) => path.includes('water'))).toEqual([]);
  });

  it('hold no number that was not measured on the outlines, and say of each that it is on trial', () => {
    const [, ...rows] = files.get('content/figures/area.csv')!.trim().split('\n');
    const manifest = JSON.parse(files.get('geo/manifest.json')!) as {
      boundaries: { areas: { code: string; measuredKm2: number }[] }[];
    };
    const measured = manifest.boundaries[0]!.areas.map(({ measuredKm2 }) => measuredKm2);
    const total = measured.reduce((sum, each) => sum + each, 0);
    const values = rows.map((row) => row.split(',')[5]);
    expect(values).toEqual([total, ...measured].map((value) => value.toFixed(1)));
    expect(rows.every((row) => row.endsWith(',试用'))).toBe(true);
    for (const file of ['indicators.yml', 'stories/trial.md', 'home.yml', 'about.md'])
      expect(files.get(`content/${file}`)).toContain('试用');
  });

  it('pass the whole check of content', () => {
    const content = [...files].filter(([path]) => path.startsWith('content/'));
    const geo = toGeodata((path) => JSON.parse(files.get(`geo/${path}`)!));
    const read = parseSite(
      content.map(([path, text]) => ({ file: path.slice('content/'.length), text })),
      toGeoIndex(geo)
    );
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  it('register a name that looks like a number of something', () => {
    const named = { ...plan(squares), city: { code: 'C00', name: '七台河市', short: '七台河' } };
    expect(draftCity(named).files.get('content/site.yml')).toContain('names: [{ name: "七台河", why:');
    expect(files.get('content/site.yml')).toContain('names: []');
  });

  it('are refused with the problems of the geometry where it cannot be built', () => {
    expect(() => draftCity(plan(squares.replaceAll('"name"', '"nom"')))).toThrow(/第 1 个区没有名称 name/);
  });
});

describe('writing them', () => {
  it('gives the folder its name once the checks have passed on the whole of it', () => {
    const city = join(folder, 'sites/xiaobin');
    const said = writeCity(city, files, (draft) => {
      expect([existsSync(city), existsSync(join(draft, 'content/site.yml'))]).toEqual([false, true]);
      return 'passed';
    });
    expect([said, ...readdirSync(join(folder, 'sites'))]).toEqual(['passed', 'xiaobin']);
    expect(readFileSync(join(city, 'content/site.yml'), 'utf8')).toContain('title: "小滨图志"');
  });

  it('leaves nothing, not the folder above it either, where a check fails', () => {
    const failing = () => writeCity(join(folder, 'others/half'), files, () => expect.fail('site.yml:1'));
    expect(failing).toThrow('site.yml:1');
    expect(existsSync(join(folder, 'others'))).toBe(false);
  });
});
