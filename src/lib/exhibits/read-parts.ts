import { refusalsOf } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import { ADDITIVE_KINDS } from '../domain/indicator';
import { placeKey } from '../domain/preferred-figure';
import type { ExhibitReader } from '../content/story/scene-lists';
import type { Path } from './read-areas';
import { say } from '../words/say';
import { sayRefusal } from '../content/text/say-words';

/**
 * Logs why figures are no parts of one whole; whether they are. They are where one indicator that adds up is counted in
 * several places, or where several counts of one place stand beside each other.
 */
export function checkParts(figures: readonly Figure[], path: Path, reader: ExhibitReader): boolean {
  const { lists, fail } = reader;
  const isOnePlace = new Set(figures.map(({ place }) => placeKey(place))).size === 1;
  const refusals = refusalsOf(figures, 'marked-areas', lists.glossary).filter(
    ({ kind }) => !(isOnePlace && kind === 'indicator')
  );
  for (const refusal of refusals)
    fail(
      [...path],
      say`${path[0] ?? ''} 里的数合不成一个整体：${sayRefusal(refusal, lists.glossary)}`,
      say`换指标或时期`
    );
  return refusals.length === 0 && areCounts(figures, isOnePlace, path, reader);
}

function areCounts(
  figures: readonly Figure[],
  isOnePlace: boolean,
  path: Path,
  { lists, fail }: ExhibitReader
): boolean {
  const odd = figures.find(({ indicator, value }) => {
    const { kind, aggregation } = lists.indicatorAt(indicator);
    const addsUp = isOnePlace ? ADDITIVE_KINDS.includes(kind) : aggregation === 'sum';
    return !addsUp || (value ?? 0) < 0;
  });
  if (!odd && figures.some(({ value }) => value !== 0)) return true;
  const what = odd ? say`「${odd.id}」不是可以相加的数量，不是整体的一份` : say`各份都是零，没有整体`;
  fail(
    [...path],
    what,
    say`比重、均数、增速、位次用 dots 或 compare；数量要在 indicators.yml 里写 aggregation: sum`
  );
  return false;
}
