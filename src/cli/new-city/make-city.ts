import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftSources, FIRST_BOUNDARY, type DraftedSources } from '../../../geo/draft/sources';
import { assemble } from '../../../geo/steps/assemble';
import { GeoProblems } from '../../../geo/steps/stop';
import { COMMANDS, TOOL_ENV } from '../commands';
import { cityContent } from './content-files';
import { Refusal, refuseFor } from './refusal';
import type { CityPlan } from './settle';
import { throughInterrupts } from './through-interrupts';

/** The files of a new site by path below its folder, and what was counted on the way. */
export interface DraftedCity extends Pick<DraftedSources, 'divisions' | 'outline'> {
  readonly files: ReadonlyMap<string, string>;
  readonly areaKm2: number;
}

/** A plan → every file of the new site: sources, the geometry built from them, content. Throws a Refusal; writes nothing. */
export function draftCity({ city, slug, outlines, retrieved }: CityPlan): DraftedCity {
  const drafted = draftSources({ code: city.code, outlines, retrieved });
  if (!drafted.ok) refuseFor(drafted.problems);
  const geo = built(drafted.files);
  const measured = measuredIn(geo.get('manifest.json') ?? '');
  const divisions = drafted.divisions.map((each) => ({ ...each, areaKm2: measured.get(each.code) ?? 0 }));
  const content = cityContent({ city, slug, boundary: FIRST_BOUNDARY.id, divisions, outlines, retrieved });
  const below = (folder: string, files: ReadonlyMap<string, string>) =>
    [...files].map(([path, text]) => [`${folder}/${path}`, text] as const);
  return {
    files: new Map([...below('sources', drafted.files), ...below('geo', geo), ...below('content', content)]),
    divisions,
    outline: drafted.outline,
    areaKm2: divisions.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)
  };
}

function built(sources: ReadonlyMap<string, string>): Map<string, string> {
  try {
    return assemble(sources);
  } catch (error) {
    if (error instanceof GeoProblems) refuseFor(error.problems);
    throw error;
  }
}

function measuredIn(manifest: string): Map<string, number> {
  const { boundaries } = JSON.parse(manifest) as {
    boundaries: { areas: { code: string; measuredKm2: number }[] }[];
  };
  return new Map(
    boundaries.flatMap(({ areas }) => areas.map(({ code, measuredKm2 }) => [code, measuredKm2]))
  );
}

/**
 * Writes the files beside the folder that they are for, has them checked as any site is, and only then gives them its name;
 * returns what the checks say. Throws a Refusal, and leaves nothing, where a check fails.
 */
export function writeCity(folder: string, files: ReadonlyMap<string, string>, check = checkSite): string {
  const draft = `${folder}.new-${process.pid}`;
  const made = mkdirSync(dirname(draft), { recursive: true });
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    const said = throughInterrupts(() => check(draft));
    renameSync(draft, folder);
    return said;
  } catch (error) {
    rmSync(made ?? draft, { recursive: true, force: true });
    throw error;
  }
}

/** The checks of `npm run geo:check` and `npm run content:check`, on a site in any folder. */
function checkSite(site: string): string {
  const geo = ['geo/check.ts', join(site, 'sources'), join(site, 'geo')];
  return [geo, ['src/cli/content-check.ts']].map((args) => said(site, args)).join('');
}

function said(site: string, args: readonly string[]): string {
  const env = { ...process.env, ...TOOL_ENV, ATLAS_SITE: site };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMANDS.tsx, ...args], {
    env,
    encoding: 'utf8'
  });
  if (status !== 0) throw new Refusal(`${stdout}${stderr}`.trim(), '新网站没有通过检查，什么也没有留下。');
  return stdout;
}
