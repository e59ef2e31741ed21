import { spawnSync } from 'node:child_process';
import { COMMANDS, TOOL_ENV } from '../../src/cli/commands';
import { TINY_SITES, type TinySite } from './tiny-sites';

/** `npm run build:tiny`: each site of squares goes the way of the real one, from its sources to the packed file. */
const stagesOf = ({ folder, story }: TinySite): Readonly<Record<string, readonly string[]>> => ({
  'geometry as its sources give it': [...COMMANDS.tsx, 'geo/check.ts', `${folder}/sources`, `${folder}/geo`],
  'content without problems': [...COMMANDS.tsx, 'src/cli/content-check.ts'],
  'site built': [...COMMANDS.vite, 'build', '--logLevel', 'warn'],
  'story packed': [...COMMANDS.tsx, 'src/cli/pack.ts', story]
});

/** Prints what a stage says only where it failed. */
function passes(site: TinySite, stage: string, args: readonly string[]): boolean {
  const env = { ...process.env, ...TOOL_ENV, ATLAS_SITE: site.folder, ATLAS_OUT: site.out, ATLAS_TEST: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${site.name}: ${stage}`);
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

const results = TINY_SITES.flatMap((site) =>
  Object.entries(stagesOf(site)).map(([stage, args]) => passes(site, stage, args))
);
const passed = results.filter(Boolean).length;
console.log(`tiny sites: ${passed} checks passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
