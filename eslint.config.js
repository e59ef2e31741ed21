import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { rooms } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';
import { onlyInContent } from './tests/lint/only-in-content.js';
import { speaksNoLanguage } from './tests/lint/speaks-no-language.js';

/** Who speaks: every other file of `src` says nothing in any language. */
const SPOKEN = [
  // Sentences, a folder a language; the languages' own names.
  ...['src/lib/words/**', 'src/edition.ts'],
  // What editors are told stands in Chinese where it is known (words/say.ts), and its English in words/en/said.
  ...['src/lib/content/**', 'src/lib/exhibits/**/read*.ts', 'src/lib/server/{published,versions}/**'],
  ...['src/cli/**', 'src/pack/build/story.ts', 'src/lib/server/library/{media,note-problems}.ts'],
  ...['src/lib/pages/story/CameraPanel.svelte', 'src/lib/desk/unwritten.ts'],
  'src/editor/{figure-words.ts,judge/paste-report.ts,prose/LinkFields.svelte}',
  // What editors write and paste is Chinese; and where lines and clauses end and which keys are pressed, Chinese marks are data.
  ...['src/lib/desk/{paste,changes,claims,drawing}/**', 'src/lib/desk/preflight.ts'],
  ...['src/lib/search/search-terms.ts', 'src/lib/server/cards/card-svg.ts', 'src/lib/ui/wrap.ts'],
  'src/lib/pages/story/{card/{Prose,StoryTitle}.svelte,story-keys.ts}',
  'src/lib/pages/talk/talk-keys.ts'
];

export default ts.config(
  {
    ignores: [
      'build/',
      'build-*/',
      '.svelte-kit/',
      'node_modules/',
      'static/',
      'src/lib/paraglide/',
      'test-results/',
      'playwright-report/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // Links are resolved against the site's base by the page that renders them (src/lib/ui/links.ts).
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    // Which city this is stands in the content, and where that lies in src/site.js: another city is a setting.
    files: ['src/**'],
    ignores: ['src/site.js'],
    plugins: { site: { rules: { 'only-in-content': onlyInContent } } },
    rules: { 'site/only-in-content': 'error' }
  },
  {
    files: ['src/**'],
    ignores: SPOKEN,
    plugins: { words: { rules: { 'speaks-no-language': speaksNoLanguage } } },
    rules: { 'words/speaks-no-language': 'error' }
  },
  { files: ['tests/**', 'geo/**', 'src/cli/**', 'src/pack/build/**'], rules: { 'no-console': 'off' } },
  {
    // Test files share their modules (vite.config.ts): a module mocked in one is mocked in those that come after it.
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'vi',
          property: 'mock',
          message: 'Hand the part in as an argument: mocks leak into other files.'
        },
        { object: 'vi', property: 'doMock', message: 'Hand the part in as an argument.' }
      ]
    }
  },
  ...rooms
);
