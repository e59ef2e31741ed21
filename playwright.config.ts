import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_FLAGS } from './src/cli/chromium';

// Workers load this file again; they find the answer of the first time in the environment.
const executablePath = (process.env['CHROME_PATH'] ??= findChromium());

const SUB_PATH_TESTS = /sub-?path[^/]*\.(test|spec)\.ts$/;
/** What a page does, whatever it says, is tested on a site of squares: five steps instead of sixteen. */
const COUNTY_TESTS = /tests\/e2e\/county\//;
const COAST_TESTS = /tests\/e2e\/coast\//;
/** Another city, as `npm run new:city` makes it. */
const NEW_CITY_TESTS = /tests\/e2e\/new-city\//;
/** They start the editor's own server, on a copy of the content. */
const EDITOR_TESTS = /tests\/e2e\/editor\//;

/** BASE_URL and its like, each with a slash at the end, are set by the global setup before a worker loads this file. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/runner/serve-tests.ts',
  outputDir: 'test-results/browser',
  // Two cores draw the map by software: more workers only wait for each other.
  workers: 2,
  fullyParallel: true,
  // Once more where a shared machine was too slow; the output names what needed it.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Every test would fetch the whole site for its offline copy (offline.spec.ts allows it).
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...LAUNCH_FLAGS] }
  },
  projects: [
    { name: 'county', testMatch: COUNTY_TESTS, use: { baseURL: process.env['COUNTY_URL'] ?? '' } },
    { name: 'coast', testMatch: COAST_TESTS, use: { baseURL: process.env['COAST_URL'] ?? '' } },
    { name: 'new-city', testMatch: NEW_CITY_TESTS, use: { baseURL: process.env['NEW_CITY_URL'] ?? '' } },
    { name: 'editor', testMatch: EDITOR_TESTS },
    {
      name: 'root',
      testIgnore: [SUB_PATH_TESTS, COUNTY_TESTS, COAST_TESTS, NEW_CITY_TESTS, EDITOR_TESTS],
      use: { baseURL: process.env['BASE_URL'] ?? '' }
    },
    { name: 'sub-path', testMatch: SUB_PATH_TESTS, use: { baseURL: process.env['SUBPATH_URL'] ?? '' } }
  ]
});
