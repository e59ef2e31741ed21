import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { rooms } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';
import { onlyInContent } from './tests/lint/only-in-content.js';
import { speaksNoLanguage } from './tests/lint/speaks-no-language.js';

/** Rooms that say nothing in any language. */
const SPEECHLESS = [
  ...['home', 'areas', 'area', 'plans', 'plan', 'source', 'sources', 'data'],
  ...['talk', 'explore', 'paper', 'story', 'embed']
]
  .map((page) => `src/lib/pages/${page}`)
  .concat(['domain', 'exhibits', 'map', 'numbers', 'offline', 'ui'].map((room) => `src/lib/${room}`))
  .concat(['src/routes', 'src/pack']);

/** What editors read is Chinese; and where lines break and which keys are pressed, Chinese marks are data. */
const SPOKEN = [
  ...['src/pack/build/story.ts', 'src/lib/exhibits/**/read*.ts', 'src/lib/pages/story/CameraPanel.svelte'],
  'src/lib/ui/wrap.ts',
  ...[
    'story/card/Prose.svelte',
    'story/card/StoryTitle.svelte',
    'story/story-keys.ts',
    'talk/talk-keys.ts'
  ].map((file) => `src/lib/pages/${file}`)
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
    files: SPEECHLESS.map((room) => `${room}/**`),
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
