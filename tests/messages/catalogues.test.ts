import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { editionDefine, LANGUAGES } from '../../src/edition';
import { cuttable, inOneModule, messageCatalogues } from '../../src/messages';
import { m } from '../../src/lib/paraglide/messages';

/** A message as its file has it: a sentence, or its variants by what they are chosen by. */
type Message =
  | string
  | readonly [{ readonly declarations: readonly string[]; readonly match: Readonly<Record<string, string>> }];
type Catalogue = Readonly<Record<string, Message>>;

const rooms = (language: string): string[] => readdirSync(`messages/${language}`).sort();

const read = (language: string, room: string): Catalogue =>
  JSON.parse(readFileSync(`messages/${language}/${room}`, 'utf8')) as Catalogue;

const variantsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message[0].match);

/** Parameters and marks: `{count}`, `{#link}`, `{/link}`, `{#number/}`. */
const holesIn = (text: string): string[] => [...new Set(text.match(/\{[^}]+\}/g) ?? [])].sort();

/** All that speaks the interface's words. */
const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('paraglide'))
  .map((file) => join('src', file));

const HAN = /\p{Script=Han}/u;
const CHINESE_MARKS = /[\u3000-\u303f\uff00-\uffef]/u;

describe('the catalogues of the interface', () => {
  it('name nothing of our own city: another builds with the same words', () => {
    const ours = /杭州|余杭|临平|西湖区|hangzhou|yuhang|linping/i;
    const named = LANGUAGES.flatMap((language) =>
      rooms(language).filter((room) => ours.test(readFileSync(`messages/${language}/${room}`, 'utf8')))
    );
    expect(named).toEqual([]);
  });

  it('have the same rooms in every language', () => {
    for (const language of LANGUAGES) expect(rooms(language)).toEqual(rooms('zh'));
  });

  it.each(rooms('zh'))('%s has the same messages in Chinese and English, in one order', (room) => {
    expect(Object.keys(read('en', room))).toEqual(Object.keys(read('zh', room)));
  });

  it.each(rooms('zh'))('%s takes the same parameters and marks in Chinese and English', (room) => {
    const [zh, en] = [read('zh', room), read('en', room)];
    for (const [key, message] of Object.entries(zh)) {
      const holes = holesIn(variantsOf(message).join(''));
      for (const variant of variantsOf(en[key] ?? '')) expect([key, holesIn(variant)]).toEqual([key, holes]);
    }
  });

  it('begin small in English where they stand in a row after a comma', () => {
    const joined = sourceFiles.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\[([^[\]]*)\]\.join\(\s*m\.\w+(?:detail|title)_separator\(\)/g)
    ]);
    const keys = joined.flatMap(([, list]) => [...list!.matchAll(/,\s*m\.(\w+)\(/g)].map(([, key]) => key!));
    expect(keys).toContain('story_pyramid_title');
    const all = Object.assign({}, ...rooms('en').map((room) => read('en', room))) as Catalogue;
    const said = keys.flatMap((key) => variantsOf(all[key]!).map((text) => `${key}: ${text}`));
    expect(said.filter((text) => /: \p{Lu}\p{Ll}/u.test(text))).toEqual([]);
  });

  it.each(rooms('en'))('%s holds nothing Chinese in English, neither character nor mark', (room) => {
    const said = Object.entries(read('en', room)).flatMap(([key, message]) =>
      variantsOf(message).map((text) => `${key}: ${text}`)
    );
    expect(said.filter((text) => HAN.test(text) || CHINESE_MARKS.test(text))).toEqual([]);
  });

  it.each(rooms('en'))('%s has curly quotation marks and apostrophes in English', (room) => {
    const said = Object.values(read('en', room)).flatMap(variantsOf);
    expect(said.filter((text) => /["']/.test(text))).toEqual([]);
  });
});

describe('a message that counts', () => {
  it.each([
    [0, '0 numbers'],
    [1, '1 number'],
    [2, '2 numbers'],
    ['1,234', '1,234 numbers']
  ])('%s in English', (figures, said) => {
    expect(m.source_figure_count({ figures }, { locale: 'en' })).toBe(said);
  });
});

describe('the code of one edition', () => {
  const name = 'source_figure_count.js';
  const code = readFileSync(`src/lib/paraglide/messages/${name}`, 'utf8');

  it('is asked for by a name that a build replaces, in every message', () => {
    expect(code).toContain('__ATLAS_LANG__');
    expect(code).not.toContain('experimentalStaticLocale ??');
    expect(cuttable(code, name)).toBe(code);
  });

  it('is refused where the compiler asks in a way that nobody answers', () => {
    expect(() => cuttable('const locale = languageNow()', name)).toThrow(/source_figure_count.*no build/);
  });

  it('is Chinese where nothing is asked for, and there is none in a language without an edition', () => {
    expect(editionDefine({})).toEqual({ __ATLAS_LANG__: '"zh"' });
    expect(editionDefine({ ATLAS_LANG: 'en' })).toEqual({ __ATLAS_LANG__: '"en"' });
    expect(() => editionDefine({ ATLAS_LANG: 'fr' })).toThrow('ATLAS_LANG=fr');
  });

  it.each([
    ['zh', '同比', 'on a year earlier'],
    ['en', 'on a year earlier', '同比']
  ])('holds the words and messages of %s and nothing of the other language', async (language, own, other) => {
    const made = await bundled(language);
    expect(made).toContain(own);
    expect(made).not.toContain(other);
    expect(/PluralRules/.test(made)).toBe(language === 'en');
  });
});

describe('the catalogue', () => {
  it('is one module for who loads it as it lies, one a message for what a site sends', async () => {
    const entry = `
      import { source_figure_count } from './src/lib/paraglide/messages';
      console.log(source_figure_count);`;
    const files = async (plugins: Plugin[]): Promise<string[]> =>
      (await madeOf(entry, 'zh', plugins)).moduleIds.map((id) => basename(id));
    expect(await files([])).toContain('_all.js');
    const sent = await files([messageCatalogues()]);
    expect(sent).toContain('source_figure_count.js');
    expect(sent).not.toContain('_all.js');
  });

  it('imports once what all of its messages import in one way, and is refused where they do not', () => {
    const asks = (how: string, name: string): string =>
      `import ${how} from '../runtime.js';\nexport const ${name} = 1`;
    expect(inOneModule([asks('{ a }', 'x'), asks('{ a }', 'y')]).match(/^import/gm)).toHaveLength(1);
    expect(() => inOneModule([asks('{ a }', 'x'), asks('{ b }', 'y')])).toThrow(/runtime\.js in two ways/);
  });
});

/** What a page that says a number and counts numbers would send. */
async function bundled(language: string): Promise<string> {
  const entry = `
    import { words } from './src/lib/words/current';
    import { source_figure_count } from './src/lib/paraglide/messages/source_figure_count';
    console.log(words().growth, source_figure_count);`;
  return (await madeOf(entry, language)).code;
}

/** The one chunk that is built of an entry's code. */
async function madeOf(
  entry: string,
  language: string,
  plugins: Plugin[] = []
): Promise<{ readonly code: string; readonly moduleIds: readonly string[] }> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: editionDefine({ ATLAS_LANG: language }) as Record<string, string>,
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(process.cwd(), 'entry.ts') : null),
        load: (id) => (id.endsWith('/entry.ts') ? entry : null)
      }
    ],
    build: { write: false, minify: true, rolldownOptions: { input: 'entry' } }
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0];
}
