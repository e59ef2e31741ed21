import { chromium as playwrightChromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { COMMANDS } from './commands';

/**
 * Every window would load two pages for an address bar that nobody sees: two seconds of a processor for each test. The last
 * list that a browser is given is the one that counts, so what Playwright switches off for its own sake comes again.
 */
const SWITCHED_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch'
];

/** WebGL by software, so that the live map draws on machines without a GPU; nothing phones home during a test. */
export const LAUNCH_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Debian's Chromium paints pages on the GPU: by software that takes four times as long, and WebGL alone needs one.
  '--disable-gpu-rasterization',
  // The same of putting layers together: a sixth of a test's processor time.
  '--disable-gpu-compositing',
  `--disable-features=${SWITCHED_OFF.join()}`
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APP = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a Chromium that starts; installs one where there is none and says so. Throws where that fails. */
export function findChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!starts(named)) throw new Error(`CHROME_PATH=${named}: this does not start (tried --version)`);
    return named;
  }
  const path = systemChromium() ?? installChromium();
  ensureChineseFont();
  return path;
}

/** A name alone is not enough: Ubuntu's `chromium-browser` is a stub that only asks for a snap. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, MAC_APP].find((path) => existsSync(path) && starts(path));
}

function installChromium(): string {
  if (isDebianRoot()) {
    aptInstall('chromium', 'fonts-noto-cjk');
    const path = systemChromium();
    if (!path) throw new Error('chromium was installed by apt-get but does not start');
    return path;
  }
  const own = playwrightChromium.executablePath();
  if (!existsSync(own))
    run('no Chromium on this computer', process.execPath, ...COMMANDS.playwright, 'install', 'chromium');
  if (!starts(own))
    throw new Error(`Playwright's Chromium at ${own} does not start; set CHROME_PATH to another`);
  return own;
}

/** Without a Chinese font every label is a row of boxes, of another width than a reader's. */
function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (isDebianRoot()) aptInstall('fonts-noto-cjk');
  else console.warn('tests: no Chinese font found (fc-list :lang=zh is empty); text will show as boxes');
}

/** True, too, where fontconfig's own tool is missing: then nothing can be said. */
function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status !== 0 || listed.stdout.trim() !== '';
}

function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function aptInstall(...packages: string[]): void {
  run(`missing: ${packages.join(', ')}`, 'apt-get', 'update');
  run(`missing: ${packages.join(', ')}`, 'apt-get', 'install', '-y', ...packages);
}

function run(why: string, command: string, ...args: string[]): void {
  console.log(`tests: ${why}; running: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error ?? status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed (${error?.message ?? status})`);
}
