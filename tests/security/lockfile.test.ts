import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const pathsWhere = (holds: (each: Locked) => boolean): string[] =>
  locked.flatMap(([path, each]) => (holds(each) ? [path.replace('node_modules/', '')] : []));

it('every package is pinned by a SHA-512 of its bytes, but for the machines that none of us has', () => {
  expect(pathsWhere(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([
    '@lix-js/sdk-darwin-arm64',
    '@lix-js/sdk-linux-arm64',
    '@lix-js/sdk-win32-x64'
  ]);
});

it('no package comes from elsewhere than the registry that npm is set to', () => {
  expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([]);
});

it('one package may run a script when it is installed', () => {
  expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['esbuild']);
});

/** Kinds of licence whose terms are met by leaving the packages' own files as they are. */
const KNOWN = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|MPL-2\.0|Python-2\.0)$/;
/** Looked at one by one (SECURITY.md): what the lockfile has in another form, and what names none there. */
const LOOKED_AT = [
  ...['MIT OR Apache-2.0', 'MIT OR CC0-1.0', 'MIT AND Zlib', 'EDL-1.0 OR EPL-1.0'],
  ...['Apache-2.0 WITH LLVM-exception', 'BDS-3-Clause', 'none: @inlang/plugin-message-format'],
  ...['none: @lix-js/sdk-darwin-arm64', 'none: @lix-js/sdk-linux-arm64', 'none: @lix-js/sdk-linux-x64'],
  ...['none: @lix-js/sdk-win32-x64', 'none: arc', 'none: parse-cache-control']
];

it('no package has a licence that nobody has looked at', () => {
  const named = locked.map(([path, { license }]) =>
    license ? license.replace(/^\((.*)\)$/, '$1') : `none: ${path.replace('node_modules/', '')}`
  );
  expect([...new Set(named)].filter((each) => !KNOWN.test(each)).sort()).toEqual([...LOOKED_AT].sort());
});
