import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishTexts } from '../../../src/lib/server/published/say';

const FOLDER = 'src/lib/server/published';
const dictionaryAt = (file: string) =>
  parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, Record<string, { title: string }>>;

it('every text that the published files say in Chinese is there in English, and no other', () => {
  const code = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
    .join('\n');
  const said = [...code.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, text = '']) => text);
  expect(said.length).toBeGreaterThan(20);
  expect(new Set(Object.keys(englishTexts()))).toEqual(new Set(said));
});

it('both dictionaries explain the same columns', () => {
  const [zh, en] = [dictionaryAt('fields.yml'), dictionaryAt('fields.en.yml')];
  const columns = (all: typeof zh) =>
    Object.entries(all).map(([table, texts]) => [table, Object.keys(texts)]);
  expect(columns(en)).toEqual(columns(zh));
  expect(
    JSON.stringify(Object.values(en).flatMap((texts) => Object.values(texts).map(({ title }) => title)))
  ).not.toMatch(/\p{Script=Han}/u);
});
