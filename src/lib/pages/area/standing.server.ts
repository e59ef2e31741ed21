import { group } from 'd3-array';
import type { Boundary } from '../../domain/boundary';
import { changeUnitOf } from '../../domain/change';
import { familyOf } from '../../domain/comparability';
import { quantityOf, type Figure } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { toNumberView } from '../../domain/number-view';
import { lengthKey } from '../../domain/period';
import { words } from '../../words/current';
import type { Library } from '../../server/library/library';
import type { StandingRow } from './page';

/** As many as a reader takes in at a glance. */
const MOST = 6;

/**
 * Where a division stands among all of its boundary, one indicator a theme: the first of which every division has a number
 * and a change since the earliest time that all have, else the first of which all have a number.
 */
export function toStanding(code: AreaCode, boundary: Boundary, library: Library): StandingRow[] {
  const { indicators, computed } = library.site;
  const ranked = [...indicators, ...computed.indicators].filter((each) => changeUnitOf(each) !== null);
  const themes = group(ranked, ({ theme }) => theme);
  const firsts = [...themes.values()].flatMap((own) => {
    const rows = own.flatMap((indicator) => standingIn(indicator, code, boundary, library) ?? []);
    return rows.find(({ change }) => change !== null) ?? rows[0] ?? [];
  });
  return firsts.slice(0, MOST);
}

function standingIn(
  indicator: Indicator,
  code: AreaCode,
  boundary: Boundary,
  library: Library
): StandingRow | null {
  const [from, to] = endsOf(indicator, boundary, library);
  if (!to) return null;
  const asked = { kind: 'period', indicator: indicator.id, period: to, measure: 'value' } as const;
  const now = library.atlas.figuresAt(boundary.id, asked);
  const figure = figureOf(code, now);
  if (!figure || figure.value === null) return null;
  const { value } = figure;
  const change = from && from !== to ? changeOf(indicator, [from, to], code, boundary, library) : null;
  return {
    number: toNumberView(figure),
    term: indicator.id,
    name: indicator.name,
    when: words().period(to),
    rank: 1 + now.filter((other) => (other.value ?? -Infinity) > value).length,
    count: now.length,
    change
  };
}

function changeOf(
  indicator: Indicator,
  [from, to]: readonly [string, string],
  code: AreaCode,
  boundary: Boundary,
  { atlas }: Library
): StandingRow['change'] {
  const as = changeUnitOf(indicator);
  if (!as) return null;
  const changes = atlas.figuresAt(boundary.id, { kind: 'change', indicator: indicator.id, from, to, as });
  const isKnown = changes.length === boundary.areas.length && changes.every(({ value }) => value !== null);
  const own = figureOf(code, changes);
  return isKnown && own ? { text: words().change(quantityOf(own)), since: words().period(from) } : null;
}

const figureOf = (code: AreaCode, figures: readonly Figure[]): Figure | undefined =>
  figures.find(({ place }) => place.kind === 'area' && place.code === code);

/** The earliest and the latest period of one length for which every division has a number of what happened. */
function endsOf({ id }: Indicator, boundary: Boundary, { figuresOf }: Library): readonly string[] {
  const codeOf = ({ place }: Figure): AreaCode | null =>
    boundary.areas.find((area) => place.kind === 'area' && area.code === place.code)?.code ?? null;
  const own = figuresOf(id).filter(
    (figure) =>
      figure.boundary === boundary.id &&
      codeOf(figure) !== null &&
      figure.value !== null &&
      figure.bound === '' &&
      familyOf(figure.status) === 'actual'
  );
  const full = [...group(own, ({ period }) => period.text).values()].filter(
    (figures) => new Set(figures.map(codeOf)).size === boundary.areas.length
  );
  const periods = full.map(([first]) => first!.period).sort((a, b) => (a.text < b.text ? -1 : 1));
  const last = periods.at(-1);
  const first = periods.find((each) => last && lengthKey(each) === lengthKey(last));
  return first && last ? [first.text, last.text] : [];
}
