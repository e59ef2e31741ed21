import { MAP_SCALES, type GroundDefaults } from '../../domain/ground';
import type { ContentFile, ProblemLog } from '../text/problem';
import { readGroundWords } from '../text/ground-words';
import type { GeoIndex } from './geo-index';
import type { Settings } from './lists';
import { say } from '../../words/say';

/** The settings' `ground` → what maps show where a scene says nothing. */
export function readGroundDefaults(
  files: readonly ContentFile[],
  settings: Settings | undefined,
  geo: GeoIndex,
  log: ProblemLog
): GroundDefaults {
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const start = lines.findIndex((line) => line.startsWith('ground:'));
  const lineOf = (scale: string): number =>
    1 +
    Math.max(
      start,
      lines.findIndex((line, i) => i > start && line.trimStart().startsWith(`${scale}:`))
    );
  const entries = MAP_SCALES.map((scale) => [
    scale,
    readGroundWords(settings?.ground[scale] ?? [], geo.knownGround, (_index, what, mend) =>
      log.add('site.yml', lineOf(scale), say`ground 的 ${scale}：${what}`, mend)
    )
  ]);
  return Object.fromEntries(entries) as GroundDefaults;
}
