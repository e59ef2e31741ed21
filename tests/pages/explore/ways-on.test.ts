import { describe, expect, it } from 'vitest';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { figuresIn, GROUND_MODES } from '../../../src/lib/pages/explore/grounds';
import { toModel, type ExploreModel, type ExploreRow } from '../../../src/lib/pages/explore/model';
import { toOptions, type Option } from '../../../src/lib/pages/explore/options';
import { zh } from '../../../src/lib/words/zh';
import { realData } from './real-data';

const real = realData();
const LONG = 120_000;

const queryOf = ({ indicator, measure, period, boundary, family }: Option, ground: string): string =>
  `?${new URLSearchParams({ indicator, measure, period: period.text, boundary, status: family, ground }).toString()}`;

/** What a reader can do where a division has no number on a map: see it on its ground, or at another time. */
function hasWayOn({ onGround, codes }: ExploreRow, { indicator }: ExploreModel): boolean {
  if (onGround) return true;
  return [...real.figures, ...real.groundFigures].some(
    (figure) =>
      figure.indicator === indicator.id &&
      (figure.value !== null || figure.growthPct !== null) &&
      figure.place.kind === 'area' &&
      codes.includes(figure.place.code)
  );
}

describe('every map that the explorer offers', { timeout: LONG }, () => {
  it('shows numbers, and no division is refused without a reason and a way on', () => {
    const dead = GROUND_MODES.flatMap((ground) =>
      toOptions(figuresIn(ground, real)).flatMap((option) => {
        const { state, problems } = parseQuery(queryOf(option, ground), real);
        const model = toModel(state, real);
        const name = `${toQuery(state, real)} ${problems.join()}`;
        const isEmpty = model.rows.every(({ shown }) => shown === null);
        const stuck = model.rows.filter(
          (row) =>
            row.shown === null &&
            (!row.absence?.text || (row.absence.kind === 'refused' && !hasWayOn(row, model)))
        );
        return isEmpty || problems.length > 0 || stuck.length > 0
          ? [`${name} ${stuck.map((row) => row.name).join()}`]
          : [];
      })
    );
    expect(dead).toEqual([]);
  });
});

describe('every indicator at every period, wished for in an address', { timeout: LONG }, () => {
  const options = toOptions(real.figures);
  const periods = [...new Set(options.map(({ period }) => period.text))];
  const indicators = [...new Set(options.map(({ indicator }) => indicator))];

  it('ends at a map with numbers; where it is another, the page says so and says which', () => {
    const dead = indicators.flatMap((indicator) => {
      const own = options.filter((each) => each.indicator === indicator).map(({ period }) => period.text);
      return periods.flatMap((period) => {
        const { state, problems } = parseQuery(`?indicator=${indicator}&period=${period}`, real);
        const isThere = own.includes(period);
        const isTold = problems.length === 2 && problems[1]?.includes(zh.period(state.period));
        const isRight = state.indicator === indicator && own.includes(state.period);
        return isRight && (isThere ? state.period === period && problems.length === 0 : isTold)
          ? []
          : [`${indicator} ${period} → ${state.period} ${problems.join()}`];
      });
    });
    expect(dead.slice(0, 10)).toEqual([]);
  });

  it('and each of those maps has at least one division with a number', () => {
    for (const indicator of indicators) {
      const model = toModel(parseQuery(`?indicator=${indicator}`, real).state, real);
      expect(
        model.rows.some(({ shown }) => shown !== null),
        indicator
      ).toBe(true);
    }
  });
});
