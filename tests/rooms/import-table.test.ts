import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What ESLint says of a file of that text, were it there. */
async function complaintsOf(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  return messages
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ ruleId }) => ruleId ?? 'fatal');
}

describe('the import table (eslint.rooms.js)', () => {
  it.each([
    [
      'a chart that asks the server',
      'src/lib/exhibits/probe.ts',
      "import { openLibrary } from '../server/library/open-library';\nopenLibrary();",
      'boundaries/dependencies'
    ],
    [
      'a story that loads a route',
      'src/lib/pages/story/probe.ts',
      "export const load = () => import('../../../routes/stories/[slug]/story-at');",
      'boundaries/dependencies'
    ],
    [
      'a page that loads the map library',
      'src/lib/pages/story/probe.ts',
      "export const load = () => import('maplibre-gl');",
      'boundaries/dependencies'
    ],
    [
      'a component that asks the framework where it is',
      'src/lib/pages/talk/probe.ts',
      "export { base } from '$app/paths';",
      'no-restricted-imports'
    ],
    [
      'a reader of the disk in the browser',
      'src/lib/ui/probe.ts',
      "export { readFileSync } from 'node:fs';",
      'boundaries/dependencies'
    ],
    [
      'a value taken where only a type may be',
      'src/lib/pages/story/probe.ts',
      "export { toStoryPage } from './page.server';",
      'boundaries/dependencies'
    ],
    [
      'the packed file that mounts a route',
      'src/pack/probe.ts',
      "export { storyAt } from '../routes/stories/[slug]/story-at';",
      'boundaries/dependencies'
    ],
    [
      'a page that carries a part of the editor',
      'src/lib/pages/story/probe.ts',
      "export const load = () => import('../../../editor/Editor.svelte');",
      'boundaries/dependencies'
    ],
    [
      'a route that serves the editor',
      'src/routes/probe.ts',
      "export { ROUTES } from '../editor/protocol';",
      'boundaries/dependencies'
    ],
    [
      'a domain that looks at the clock',
      'src/lib/domain/probe.ts',
      'export const now = (): number => Date.now();',
      'no-restricted-properties'
    ],
    [
      'a domain that looks at today',
      'src/lib/domain/probe.ts',
      'export const today = (): Date => new Date();',
      'no-restricted-syntax'
    ],
    [
      'a domain that touches the page',
      'src/lib/domain/probe.ts',
      'export const title = (): string => document.title;',
      'no-restricted-globals'
    ],
    [
      'a desk that waits',
      'src/lib/desk/probe.ts',
      'export const later = (run: () => void): unknown => setTimeout(run);',
      'no-restricted-globals'
    ],
    [
      'a reader of content that asks the net',
      'src/lib/content/probe.ts',
      "export const file = (): unknown => fetch('/');",
      'no-restricted-globals'
    ],
    [
      'words that know their page',
      'src/lib/words/probe.ts',
      'export const language = (): string => globalThis.document.documentElement.lang;',
      'no-restricted-globals'
    ],
    [
      'a domain that asks the map',
      'src/lib/domain/probe.ts',
      "export { TOKENS } from '../map/tokens';",
      'boundaries/dependencies'
    ],
    [
      'a domain that speaks',
      'src/lib/domain/probe.ts',
      "export const refusal = '不能比';",
      'words/speaks-no-language'
    ],
    ['a relay that speaks', 'src/relay/probe.ts', "export const gone = '断了';", 'words/speaks-no-language'],
    [
      'a page in a room of its own that speaks',
      'src/lib/pages/probe/Probe.svelte',
      '<p>关闭</p>',
      'words/speaks-no-language'
    ],
    ['a component that speaks', 'src/lib/ui/Probe.svelte', '<p>关闭</p>', 'words/speaks-no-language'],
    [
      'a map that knows its city',
      'src/lib/map/probe.ts',
      "export const city = '杭州';",
      'site/only-in-content'
    ],
    [
      'a map that knows where the content lies',
      'src/lib/map/probe.ts',
      "export const folder = 'src/content';",
      'site/only-in-content'
    ],
    ['a file in no room', 'src/lib/cellar/probe.ts', 'export const probe = 1;', 'boundaries/no-unknown-files']
  ])('refuses %s', async (_what, file, text, rule) => {
    expect(await complaintsOf(file, `${text}\n`)).toContain(rule);
  });

  it('lets a page take a type of what fills it, and the map its own engine', async () => {
    const typeOnly =
      "import type { Library } from '../../server/library/library';\nexport type Probe = Library;\n";
    expect(await complaintsOf('src/lib/pages/story/probe.ts', typeOnly)).toEqual([]);
    expect(
      await complaintsOf(
        'src/lib/map/renderers/gl/probe.ts',
        "export const load = () => import('maplibre-gl');\n"
      )
    ).toEqual([]);
  });
});
