import type { Refusal } from '../domain/comparability';
import type { Names } from '../words';
import { words } from '../words/current';
import type { Figure } from '../domain/figure';
import { neighboursOf } from '../domain/neighbours';
import { newestFirst } from '../domain/newest-first';
import { toNumberView } from '../domain/number-view';
import { preferredFigures } from '../domain/preferred-figure';
import { figuresNear, glossaryOf } from './near.server';
import type { FigureCard, NeighbourView, Sample } from './card';
import { toMapNote } from '../map/stage/map-note';
import { toFigureView } from '../server/views/figure-view';
import { byId, type Library } from '../server/library/library';
import { wayOnPath } from '../server/views/same-ground-view';
import { locatorOf } from '../server/views/locator';
import { touchingOf } from '../geometry/adjacent-areas';

/** How many neighbours of each kind a card shows. */
const SHOWN = { comparable: 4, incomparable: 3 };

interface Judged {
  readonly figure: Figure;
  readonly refusals: readonly Refusal[];
}

/** Everything that the card of a figure says, with its neighbours, nearest first. */
export function toFigureCard(figure: Figure, library: Library): FigureCard {
  const { site } = library;
  const glossary = glossaryOf(library);
  const near = neighboursOf(figure, figuresNear(figure, library), glossary);
  const { place } = figure;
  const freely = (figures: readonly Figure[]): Judged[] =>
    figures.map((each) => ({ figure: each, refusals: [] }));
  const sample = (judged: readonly Judged[], count: number): Sample => ({
    shown: judged.slice(0, count).map((each) => toNeighbour(each, glossary, library)),
    more: Math.max(0, judged.length - count)
  });
  return {
    ...toFigureView(figure, library),
    ...typedAt(figure, library),
    when: words().period(figure.period.text),
    locator: locatorOf(figure, library),
    mapNote: toMapNote(site.settings).review,
    zoneNote: place.kind === 'zone' ? (byId(site.zones, place.zone).note ?? '') : '',
    elsewhere: sample(freely(nearestFirst(figure, near.elsewhere, library)), SHOWN.comparable),
    otherTimes: sample(freely(newestFirst(near.otherTimes)), SHOWN.comparable),
    inputs: freely((figure.computed?.inputs ?? []).map((id) => library.figureAt(id))).map((each) =>
      toNeighbour(each, glossary, library)
    ),
    incomparable: sample(tellingFirst(figure, near.incomparable), SHOWN.incomparable)
  };
}

function typedAt({ id }: Figure, { site }: Library): Pick<FigureCard, 'typedAt'> {
  const row = process.env['NODE_ENV'] === 'development' ? site.rows.get(id) : undefined;
  return row ? { typedAt: `${row.file}:${row.line}` } : {};
}

/** Divisions that touch the figure's own, then the others, then the city that holds them all; one figure a place. */
function nearestFirst(
  { place, boundary }: Figure,
  figures: readonly Figure[],
  { geo }: Library
): readonly Figure[] {
  const features = geo.areas.get(boundary) ?? [];
  const codes = features.map(({ properties }) => properties.code);
  const touching = place.kind === 'area' ? touchingOf(place.code, features) : [];
  const rankOf = ({ place: other }: Figure): number => {
    if (other.kind !== 'area') return 1;
    if (!codes.includes(other.code)) return 2;
    return touching.includes(other.code) ? 0 : 1;
  };
  return [...preferredFigures(figures)].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The same indicator before others, and every kind of reason once before one comes again. */
function tellingFirst({ indicator }: Figure, judged: readonly Judged[]): readonly Judged[] {
  const [alike, unlike] = [true, false].map((isAlike) =>
    judged.filter(({ figure }) => (figure.indicator === indicator) === isAlike)
  );
  const ordered = [...(alike ?? []), ...(unlike ?? [])];
  const kindsOf = ({ refusals }: Judged): string => refusals.map(({ kind }) => kind).join();
  const isFirst = (each: Judged, i: number): boolean =>
    ordered.findIndex((other) => kindsOf(other) === kindsOf(each)) === i;
  return [...ordered.filter(isFirst), ...ordered.filter((each, i) => !isFirst(each, i))];
}

function toNeighbour({ figure, refusals }: Judged, names: Names, library: Library): NeighbourView {
  const { indicator, place, boundaryName } = toFigureView(figure, library);
  return {
    number: toNumberView(figure),
    indicator: indicator.name,
    place,
    when: words().period(figure.period.text),
    boundaryName,
    wayOn: wayOnPath(figure, refusals, library),
    reasons: refusals.map((refusal) => words().refusal(refusal, names))
  };
}
