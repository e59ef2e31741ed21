import { group, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { boundaryById } from '../../src/lib/domain/boundary';
import type { Figure } from '../../src/lib/domain/figure';
import { agesOf } from '../../src/lib/domain/indicator';
import { figuresFor, placeKey } from '../../src/lib/domain/preferred-figure';
import { parseRules } from './import/real-rules';
import { realSite } from './real-site';

const { figures, indicators, boundaries, computed, settings, zones } = realSite();
const indicatorOf = new Map(indicators.map((each) => [each.id, each]));
const columnOf = ({ indicator, boundary, period, source }: Figure): string =>
  [indicator, boundary, period.text, source].join(' ');
const valueOf = ({ value }: Figure): number => value ?? NaN;

/** Every column of a table that was brought in as a count, by the rules of the import. */
const columns = [...group(figures, columnOf)].filter(([, own]) =>
  own.some((figure) => parseRules().isAdding(figure.indicator, figure.source))
);

/** What lies within a division, and is in that already: townships that the import names by their code, and plans. */
const townships = Object.entries(parseRules().rules.zones).flatMap(([code, zone]) =>
  code.includes('/') ? [zone] : []
);
const plans = zones.filter(({ kind }) => kind === 'plan-scope').map(({ id }) => id);
const isWithin = ({ place }: Figure): boolean =>
  place.kind === 'zone' && [...townships, ...plans].includes(place.zone);

describe('the tables that were brought in', () => {
  it.each(columns)('add up to the printed city, where it is printed: %s', (_name, own) => {
    const city = own.find(({ place }) => placeKey(place) === settings.city.code);
    const divisions = own.filter((each) => each !== city && !isWithin(each));
    expect(divisions.length).toBeGreaterThanOrEqual(13);
    if (city) expect(sum(divisions, valueOf)).toBe(city.value);
  });

  it('are many, and nearly all of them have a printed city', () => {
    const withCity = columns.filter(([, own]) =>
      own.some(({ place }) => placeKey(place) === settings.city.code)
    );
    expect(columns.length).toBeGreaterThan(140);
    expect(columns.length - withCity.length).toBe(5);
  });

  it('give ages by sex that are all of a place’s people, men and women', () => {
    const at = (figure: Figure): string =>
      [figure.boundary, placeKey(figure.place), figure.period.text].join(' ');
    const ages = figures.filter(
      ({ indicator }) => indicatorOf.get(indicator)?.cell?.breakdown === 'census-age'
    );
    const people = new Map(
      figures
        .filter(({ source }) => source.startsWith('census-county'))
        .map((figure) => [`${figure.indicator} ${at(figure)}`, figure.value])
    );
    const places = group(ages, at);
    expect(places.size).toBe(28);
    for (const [place, own] of places) {
      const of = (sex: string): number =>
        sum(
          own.filter(({ indicator }) => indicatorOf.get(indicator)?.cell?.at['sex'] === sex),
          valueOf
        );
      expect(of('male'), place).toBe(people.get(`census-male ${place}`));
      expect(of('female'), place).toBe(people.get(`census-female ${place}`));
      expect(sum(own, valueOf), place).toBe(people.get(`census-population ${place}`));
    }
  });

  it('know every age once', () => {
    const groups = new Set(
      indicators.flatMap(({ cell }) => (cell?.breakdown === 'census-age' ? [cell.at['age'] ?? ''] : []))
    );
    const ages = [...groups].map(agesOf).sort((a, b) => a.from - b.from);
    expect(ages[0]?.from).toBe(0);
    expect(ages.at(-1)?.to).toBe(Infinity);
    ages.slice(1).forEach(({ from }, i) => expect(from).toBe((ages[i]?.to ?? NaN) + 1));
  });
});

/** Maps without a gap: indicator × period with a value for every division of a boundary. */
function fullMaps(of: readonly Figure[]): string[] {
  const sets = group(of, ({ indicator, boundary, period }) => [indicator, boundary, period.text].join(' '));
  return [...sets].flatMap(([name, own]) => {
    const { indicator, period, boundary } = own[0]!;
    const on = boundaryById(boundaries, boundary);
    const shown = figuresFor(own, indicator, period.text, on).filter(({ value }) => value !== null);
    return shown.length === on.areas.length ? [name] : [];
  });
}

describe('maps of all thirteen divisions', () => {
  const listed = (of: readonly Figure[]): Figure[] =>
    of.filter(({ indicator }) => {
      const found = indicatorOf.get(indicator);
      return found !== undefined && found.cell === undefined && found.listed !== false;
    });

  it('are sixty and more that were published and stand in the list of the data map', () => {
    expect(fullMaps(listed(figures)).length).toBeGreaterThanOrEqual(60);
  });

  it('are told apart from those that the site works out', () => {
    expect(fullMaps(computed.figures).some((name) => fullMaps(figures).includes(name))).toBe(false);
  });
});

it('a reason for leaving rows out is not older than the site: towns that it lists are said to be listed', () => {
  const listed = new Set(realSite().townships.map(({ district }) => String(district)));
  const ofTowns = parseRules().rules.leftOut.filter(({ area = '' }) => area.endsWith('/'));
  expect(ofTowns.length).toBeGreaterThan(10);
  for (const { area = '', reason } of ofTowns)
    if (listed.has(area.slice(0, -1))) expect(reason, area).toContain('townships.csv');
  for (const { reason } of parseRules().rules.leftOut) expect(reason).not.toMatch(/等.*能|以后再|暂/);
});
