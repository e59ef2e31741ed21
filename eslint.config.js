import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const BROWSER_ONLY = ['maplibre-gl', 'maplibre-gl/*'];
const FRAMEWORK = ['svelte', 'svelte/*', '$app/*', '@sveltejs/*'];

/** Import rule of one folder: patterns that its files may not import, with the reason that ESLint prints. */
function forbid(files, group, message, { allowTypeImports = false } = {}) {
  const pipeline = {
    group: ['**/geo/steps/**', '**/geo/build'],
    message: 'src reads static/geo, never the pipeline.'
  };
  const own = { group: [...group, '!**/domain/*'], message, allowTypeImports };
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [own, pipeline] }] }
  };
}

const up = (...folders) =>
  folders.flatMap((folder) => [`**/${folder}`, `**/${folder}/**`, `$lib/${folder}/**`]);

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'static/', 'test-results/', 'playwright-report/'] },
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
  { files: ['tests/**', 'geo/**'], rules: { 'no-console': 'off' } },

  // Imports point one way (CONTRIBUTING, "Who may import whom").
  forbid(
    ['src/lib/domain/**'],
    [
      ...FRAMEWORK,
      ...BROWSER_ONLY,
      'node:*',
      ...up(
        'content',
        'server',
        'map',
        'charts',
        'figures',
        'districts',
        'story',
        'explore',
        'presenter',
        'print',
        'ui'
      )
    ],
    'domain is pure: no framework, no DOM, no disk, no other folder.'
  ),
  forbid(
    ['src/lib/content/**'],
    [
      ...FRAMEWORK,
      ...BROWSER_ONLY,
      'node:*',
      ...up('server', 'map', 'charts', 'figures', 'districts', 'story', 'explore', 'presenter', 'print', 'ui')
    ],
    'content is pure: text in, domain or problems out.'
  ),
  forbid(
    ['src/lib/map/*.ts', 'src/lib/map/svg/**'],
    [
      ...BROWSER_ONLY,
      '$app/*',
      'node:*',
      ...up('content', 'server', 'charts', 'figures', 'districts', 'story', 'explore', 'presenter', 'print')
    ],
    'map draws domain scenes; only map/gl imports maplibre-gl.'
  ),
  forbid(
    ['src/lib/map/gl/**'],
    [
      '$app/*',
      'node:*',
      'svelte',
      ...up('content', 'server', 'charts', 'figures', 'districts', 'story', 'explore', 'presenter', 'print')
    ],
    'map/gl knows the Picture and maplibre-gl, nothing of pages.'
  ),
  forbid(
    ['src/lib/server/**'],
    [
      ...BROWSER_ONLY,
      '$app/*',
      ...up('figures', 'districts', 'story', 'explore', 'presenter', 'print', 'ui')
    ],
    'server reads content and geometry at build time; of pages it knows the types that they take.',
    { allowTypeImports: true }
  ),
  forbid(
    ['src/lib/figures/**'],
    [
      ...BROWSER_ONLY,
      '$app/*',
      'node:*',
      ...up('content', 'server', 'charts', 'districts', 'story', 'explore', 'presenter', 'print')
    ],
    "a number's card stands on any page: it knows no page, and no $app."
  ),
  forbid(
    ['src/lib/story/**', 'src/lib/districts/**', 'src/lib/explore/**', 'src/lib/charts/**'],
    [...BROWSER_ONLY, '$app/*', 'node:*', ...up('content')],
    '$app only in routes, so that the same components mount in the single-file build.'
  ),
  forbid(
    ['src/lib/print/**'],
    [...BROWSER_ONLY, '$app/*', 'node:*', ...up('content', 'server', 'explore', 'districts', 'presenter')],
    'paper and plain text set what a story shows: no pages, no disk.'
  ),
  forbid(
    ['src/lib/presenter/**'],
    [...BROWSER_ONLY, '$app/*', 'node:*', ...up('content', 'server', 'explore', 'districts', 'print')],
    'a talk shows a story: no other page, no disk, no $app.'
  ),
  forbid(
    ['src/lib/ui/**'],
    [
      ...BROWSER_ONLY,
      '$app/*',
      'node:*',
      ...up(
        'domain',
        'content',
        'server',
        'map',
        'charts',
        'figures',
        'districts',
        'story',
        'explore',
        'presenter',
        'print'
      )
    ],
    'ui knows no domain word.'
  ),
  forbid(
    ['src/lib/offline/**'],
    [
      ...BROWSER_ONLY,
      '$app/*',
      'node:*',
      ...up(
        'domain',
        'content',
        'server',
        'map',
        'charts',
        'figures',
        'districts',
        'story',
        'explore',
        'presenter'
      )
    ],
    'offline keeps files: it knows their paths, not what they say.'
  ),
  forbid(
    ['src/pack/**'],
    [...BROWSER_ONLY, '$app/*', 'node:*', ...up('content', 'server')],
    'a story in one file has no Kit and no server: it mounts the same components.',
    { allowTypeImports: true }
  ),
  forbid(['src/routes/**'], BROWSER_ONLY, 'only src/lib/map/gl imports maplibre-gl.'),
  {
    files: ['geo/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...FRAMEWORK,
                ...BROWSER_ONLY,
                ...up('content', 'server', 'map', 'figures', 'story', 'explore', 'ui'),
                '**/lib/districts/**'
              ],
              message: 'geo may import domain only.'
            }
          ]
        }
      ]
    }
  }
);
