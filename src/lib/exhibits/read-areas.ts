import type { Area, Boundary } from '../domain/boundary';
import { refusalsOf } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import { figuresShown } from '../domain/figures-shown';
import { toId, type IndicatorId } from '../domain/ids';
import type { Measure } from '../domain/measure';
import { areasNamed } from '../content/story/scene-areas';
import { checkIndicator, checkPeriod } from '../content/story/scene-indicator';
import type { ExhibitReader } from '../content/story/scene-lists';
import { say } from '../words/say';
import { sayRefusal } from '../content/text/say-words';

/** Where an exhibit's words stand in the scene block. */
export type Path = readonly (string | number)[];

export interface NumbersNamed {
  readonly indicator: string;
  readonly period: string;
  readonly measure?: Measure;
}

/** The areas that an exhibit names, else all of its boundary; undefined after a problem. */
export function areasOf(
  names: readonly string[] | undefined,
  boundary: Boundary,
  path: Path,
  reader: ExhibitReader
): readonly Area[] | undefined {
  return names === undefined ? boundary.areas : areasNamed(names, boundary, path, reader);
}

/** The figures with a value of those areas, one an area in their order; undefined after a problem with the names. */
export function figuresNamedAt(
  { indicator, period, measure = 'value' }: NumbersNamed,
  areas: readonly Area[],
  boundary: Boundary,
  path: Path,
  reader: ExhibitReader
): readonly Figure[] | undefined {
  const isNamed = checkIndicator(indicator, [...path, 'indicator'], reader);
  if (!checkPeriod(period, [...path, 'period'], reader) || !isNamed) return undefined;
  const figures = figuresShown(
    reader.lists.figures,
    { kind: 'period', indicator: toId<IndicatorId>(indicator), period, measure },
    boundary
  );
  return areas.flatMap(({ code }) => {
    const found = figures.find(({ place }) => place.kind === 'area' && place.code === code);
    return found && found.value !== null ? [found] : [];
  });
}

/** Logs why figures may not stand side by side; whether they may. */
export function checkSideBySide(
  figures: readonly Figure[],
  path: Path,
  { lists, fail }: ExhibitReader
): boolean {
  const refusals = refusalsOf(figures, 'marked-areas', lists.glossary);
  for (const refusal of refusals)
    fail(
      [...path],
      say`${path[0] ?? ''} 里的数不可比：${sayRefusal(refusal, lists.glossary)}`,
      say`换指标或时期`
    );
  return refusals.length === 0;
}
