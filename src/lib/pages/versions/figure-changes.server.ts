import { group } from 'd3-array';
import type { FigureId, SourceId } from '../../domain/ids';
import { saidIn, type Contents, type FigureUnit, type SaidIn } from '../../domain/version';
import type { Change, Changes } from '../../domain/version-changes';
import { sayAspects } from '../../cite/say-since';
import { m } from '../../paraglide/messages';
import { sourcePath } from '../../paths';
import { byId, type Library } from '../../server/library/library';
import { placeParts } from '../../words/place-parts';
import { growthIn, quantityIn } from '../../server/versions/figure-unit';
import { words } from '../../words/current';
import type { FigureChange, FigureCount } from './page';

/** More of them than this that came, or went, are counted by indicator: nobody reads a table of a thousand rows. */
const NAMED = 60;

interface Between {
  readonly before: Contents;
  readonly after: Contents;
  readonly library: Library;
  readonly language: SaidIn;
}

/** What changed of the numbers: each that has another value first, and in numbers what came or went in bulk. */
export function toFigureChanges(
  changes: Changes['figures'],
  between: Between
): { figures: FigureChange[]; counts: FigureCount[] } {
  const changed = changes.filter(({ before, after }) => before && after);
  const came = changes.filter(({ before }) => !before);
  const gone = changes.filter(({ after }) => !after);
  const named = [came, gone].filter((all) => all.length <= NAMED).flat();
  return {
    figures: [...changed, ...named].map((change) => toFigureChange(change, between)),
    counts: [
      ...(came.length > NAMED ? toCounts(came, 'came', between) : []),
      ...(gone.length > NAMED ? toCounts(gone, 'gone', between) : [])
    ]
  };
}

function toCounts(
  changes: Changes['figures'],
  became: FigureCount['became'],
  between: Between
): FigureCount[] {
  const byIndicator = group(changes, ({ before, after }) => (after ?? before)!.indicator);
  return [...byIndicator].map(([id, all]) => ({
    indicator: indicatorOf(id, between),
    became,
    count: all.length
  }));
}

function indicatorOf(id: string, { before, after, language }: Between): string {
  const name = (after.indicators[id] ?? before.indicators[id])?.name;
  return name ? saidIn(name, language) : id;
}

/** What the row itself says; the rest is told to have changed. */
const TOLD = ['value', 'unit', 'bound', 'status', 'missing', 'growth', 'growthBound', 'source', 'para'];

function toFigureChange({ id, before, after, fields }: Change<FigureUnit>, between: Between): FigureChange {
  const unit = (after ?? before)!;
  const isOtherSource = before && after && ['source', 'para'].some((field) => fields.includes(field));
  // Another number is printed otherwise, too.
  const told = fields.includes('value') ? [...TOLD, 'written'] : TOLD;
  const others = fields.some((field) => !told.includes(field));
  return {
    key: `figures/${id}`,
    indicator: indicatorOf(unit.indicator, between),
    where: whereOf(id, unit, between),
    became: !before ? 'came' : !after ? 'gone' : 'changed',
    before: before && sayNumber(before),
    after: after && sayNumber(after),
    source: { text: sayOrigin(unit, between), path: pathOf(unit, between) },
    sourceBefore: isOtherSource ? sayOrigin(before, between) : null,
    others: others ? sayAspects(['other']) : ''
  };
}

function sayNumber(unit: FigureUnit): string {
  const growth = growthIn(unit);
  return [words().number(quantityIn(unit)), ...(growth ? [words().growth(growth)] : [])].join(
    m.site_detail_separator()
  );
}

/** Place and period. What the site still has is named as everywhere on it; what went, by the names of its version. */
function whereOf(id: string, unit: FigureUnit, between: Between): string {
  const { site } = between.library;
  const all = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const figure = all.find((each) => each.id === (id as FigureId));
  const place = figure
    ? placeParts(figure, site)
    : { name: placeName(unit, between), ground: boundaryName(unit, between) };
  return [words().place(place), words().period(unit.period)].join(m.site_detail_separator());
}

function placeName({ place, boundary }: FigureUnit, { before, after, language }: Between): string {
  const [kind = '', rest] = place.split(/:(.*)/s);
  const codes = rest === undefined ? [kind] : kind === 'zone' ? [rest] : rest.split(/[+>]/);
  const nameOf = (code: string): string => {
    const key = code.includes('/') ? code : `${boundary}/${code}`;
    const unit = [before, after].flatMap(({ areas, places }) => areas[key] ?? places[code] ?? []).at(0);
    return unit ? saidIn(unit.name, language) : code;
  };
  return codes.length === 1 ? nameOf(codes[0]!) : words().together(codes.map(nameOf));
}

function boundaryName({ boundary, place }: FigureUnit, { before, after, language }: Between): string {
  if (/^(zone|piece):/.test(place)) return '';
  const unit = before.boundaries[boundary] ?? after.boundaries[boundary];
  return unit ? saidIn(unit.name, language) : '';
}

function sayOrigin(
  { source, para, worked }: FigureUnit,
  { before, after, library, language }: Between
): string {
  if (worked) return m.versions_worked();
  const found = library.site.sources.find(({ id }) => id === (source as SourceId));
  if (found) return words().citation(byId(library.site.sources, found.id), para ?? null);
  const unit = before.sources[source] ?? after.sources[source];
  return unit ? saidIn(unit.name, language) : source;
}

function pathOf({ source, para, worked }: FigureUnit, { library }: Between): string | null {
  if (worked) return null;
  return library.site.sources.some(({ id }) => id === source) ? sourcePath(source, para) : null;
}
