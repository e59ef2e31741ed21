import { areaName, type Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { figuresAt } from '../../domain/ground-figure';
import type { AreaCode } from '../../domain/ids';
import { figuresOnGround, groundsOn } from '../../domain/on-ground';
import { placeKey } from '../../domain/preferred-figure';
import type { AreaRef } from '../../domain/redraw';
import { partOn, sidesOf } from '../../domain/same-ground';
import { words } from '../../words/current';
import type { ExploreState } from './explore-state';
import { figureById, figuresWith } from './figure-index';
import type { ExploreData } from './page';

/** What a row of the explorer stands for: each division by itself, or the grounds that two boundaries have in common. */
export const GROUND_MODES = ['own', 'same'] as const;
export type GroundMode = (typeof GROUND_MODES)[number];

/** A division, or several that are shown as one; known by its first code. */
export interface Unit {
  readonly code: AreaCode;
  readonly codes: readonly AreaCode[];
  readonly name: string;
}

export function unitsOf(ground: GroundMode, boundary: Boundary, data: ExploreData): Unit[] {
  if (ground === 'own') return boundary.areas.map(({ code, name }) => ({ code, codes: [code], name }));
  const nameOf = (code: AreaCode): string => boundary.areas.find((area) => area.code === code)?.name ?? code;
  return groundsOn(boundary.id, data.grounds, idsOf(data)).flatMap((each): Unit[] => {
    const { codes } = partOn(each, boundary.id);
    const [code] = codes;
    return code ? [{ code, codes, name: words().together(codes.map(nameOf)) }] : [];
  });
}

const idsOf = ({ boundaries }: ExploreData): Boundary['id'][] => boundaries.map(({ id }) => id);

/** The figures that a mode can show: as they were published, or as those of grounds on every boundary that can be drawn. */
export function figuresIn(ground: GroundMode, data: ExploreData): readonly Figure[] {
  if (ground === 'own') return data.figures;
  const made = known.get(data) ?? onEveryBoundary(data);
  known.set(data, made);
  return made;
}

/** A page asks several times a choice, always of the same figures. */
const known = new WeakMap<ExploreData, readonly Figure[]>();

function onEveryBoundary(data: ExploreData): Figure[] {
  const order = new Map(data.indicators.map(({ id }, i) => [id, i]));
  const all = [...data.figures, ...data.groundFigures];
  return idsOf(data)
    .flatMap((drawn) => figuresOnGround(drawn, groundsOn(drawn, data.grounds, idsOf(data)), all))
    .sort((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0));
}

/**
 * The published figures that a figure rests on: itself, or what it was worked out from, however often. A computed one
 * stands for itself where the explorer has none of its inputs.
 */
export function publishedOf(figure: Figure, data: ExploreData): Figure[] {
  const inputs = figure.computed?.inputs.flatMap((id) => figureById(id, data) ?? []) ?? [];
  if (inputs.length === 0) return [figure];
  return [...new Set(inputs.flatMap((input) => publishedOf(input, data)))];
}

/** Why ground has no figure though some of its divisions have one. */
export type MissingPart =
  { readonly kind: 'not-additive' } | { readonly kind: 'unpublished'; readonly names: readonly string[] };

/** Of the boundary that has most of the parts; null where no part has a figure. */
export function missingPartOf(
  { codes }: Unit,
  { indicator, period, boundary }: Pick<ExploreState, 'indicator' | 'period' | 'boundary'>,
  data: ExploreData
): MissingPart | null {
  const ground = groundsOn(boundary, data.grounds, idsOf(data)).find(
    (each) => partOn(each, boundary).codes.join() === codes.join()
  );
  const offered = figuresWith(indicator, data.figures).filter((figure) => figure.period.text === period);
  const sides = (ground ? sidesOf(ground) : []).map((part) => {
    const parts = part.codes.map((code) => ({ boundary: part.boundary, code }));
    const found = figuresAt(parts, offered);
    return { known: found.filter(Boolean).length, missing: parts.filter((_part, i) => !found[i]) };
  });
  const [fullest] = sides
    .filter(({ known }) => known > 0)
    .sort((a, b) => a.missing.length - b.missing.length);
  if (!fullest) return null;
  if (fullest.missing.length === 0) return { kind: 'not-additive' };
  return { kind: 'unpublished', names: fullest.missing.map((part) => nameOf(part, data)) };
}

/** The ground of several divisions that a division without a figure is part of, where it has one; null elsewhere. */
export function groundWithFigure({ code }: Unit, state: ExploreState, data: ExploreData): Unit | null {
  const boundary = data.boundaries.find(({ id }) => id === state.boundary);
  if (state.ground === 'same' || !boundary) return null;
  const unit = unitsOf('same', boundary, data).find(({ codes }) => codes.includes(code));
  const isKnown = figuresWith(state.indicator, figuresIn('same', data)).some(
    ({ period, boundary: on, place, value, growthPct }) =>
      period.text === state.period &&
      on === boundary.id &&
      placeKey(place) === unit?.codes.join('+') &&
      (state.measure === 'growth' ? growthPct : value) !== null
  );
  return unit && unit.codes.length > 1 && isKnown ? unit : null;
}

function nameOf({ boundary, code }: AreaRef, { boundaries }: ExploreData): string {
  return words().place(areaName(boundaries, boundary, code));
}
