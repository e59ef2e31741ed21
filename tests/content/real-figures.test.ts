import { describe, expect, it } from 'vitest';
import { writtenValue } from '../../src/lib/content/figure/written';
import type { Bound, Figure } from '../../src/lib/domain/figure';
import { zh } from '../../src/lib/words/zh';
import { realSite } from './real-site';
import { SECOND_READING } from './second-reading';

const { figures, indicators, sources } = realSite();

const SIGNS: Readonly<Record<Bound, string>> = { '': '', ge: '≥', le: '≤', approx: '≈' };

/** A figure in the notation of the second reading. */
function toNotation({ value, unit, bound, growthPct, growthBound, status }: Figure): string {
  const mark = status === 'estimate' || status === 'target' ? zh.status[status] : '';
  const number = value === null ? '' : `${SIGNS[bound]}${value}${unit}`;
  return `${mark}${number}${growthPct === null ? '' : `(+${SIGNS[growthBound]}${growthPct}%)`}`;
}

/** What stands in `wanted` more often than in `held`. */
function lackingFrom(held: readonly string[], wanted: readonly string[]): string[] {
  const left = [...held];
  return wanted.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const READ = Object.entries(SECOND_READING).flatMap(([source, paragraphs]) =>
  Object.entries(paragraphs).map(([para, numbers]) => ({ source, para: Number(para), numbers }))
);

describe('the numbers of an article', () => {
  it.each(READ)(
    'are all figures, as a second reader read them: $source, $para',
    ({ source, para, numbers }) => {
      const held = figures.filter((each) => each.source === source && each.para === para).map(toNotation);
      expect(lackingFrom(held, numbers.split(' '))).toEqual([]);
    }
  );
});

const valueOf = ({ written, unit }: Figure): number | undefined => writtenValue(written, unit);

const MARKS: Readonly<Record<Exclude<Bound, ''>, RegExp>> = {
  ge: /以上|超|突破|余/,
  le: /最多|不超过|前/,
  approx: /近|约|左右/
};

/** 消除了80万元以下的村: the article's 以下 is what no village is any more, so the figure is a lower bound. */
const TURNED_ROUND = ['linping-village-income-floor-2021'];

describe('the figures of the site', () => {
  it('hold the number that was written', () => {
    const astray = figures.filter((figure) => {
      const { value, written } = figure;
      return value === null ? written !== '' : Math.abs((valueOf(figure) ?? NaN) / value - 1) > 1e-9;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('are bounded where the words are, and only there', () => {
    const astray = figures.filter(({ written, bound }) => {
      const found = Object.entries(MARKS).find(([, words]) => words.test(written))?.[0] ?? '';
      return found !== bound;
    });
    expect(astray.map(({ id }) => id)).toEqual(TURNED_ROUND);
  });

  it('lie on the old boundary where their source is older than the new one', () => {
    const old = new Set(sources.filter(({ published }) => published < '2021-04-09').map(({ id }) => id));
    const astray = figures.filter(({ source, boundary }) => old.has(source) && boundary !== '2017');
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('are one for each thing in a source, but where the source contradicts itself and the notes say so', () => {
    const keys = figures.map(({ place, boundary, indicator, period, source, status }) =>
      JSON.stringify([place, boundary, indicator, period.text, source, status])
    );
    const twice = figures.filter(
      (figure, i) => keys.filter((key) => key === keys[i]).length > 1 && !figure.note.includes('两数都收')
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('give a census that adds up: thirteen divisions and the scenic area are the city', () => {
    const census = figures.filter(
      ({ indicator, source }) => indicator === 'census-population' && source === 'hzstats-20210517'
    );
    const isCity = ({ place }: Figure): boolean => place.kind === 'area' && place.code === '330100';
    const sum = census
      .filter((each) => !isCity(each))
      .reduce((total, { value }) => total + (value ?? NaN), 0);
    expect(census).toHaveLength(15);
    expect(sum).toBe(census.find(isCity)?.value);
  });
});

describe('the indicators', () => {
  it('have names and short names of their own', () => {
    for (const key of ['name', 'short'] as const) {
      const names = indicators.map((indicator) => indicator[key]);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('measure something: each has a figure, and is defined in one sentence', () => {
    const used = new Set(figures.map(({ indicator }) => indicator));
    const astray = indicators.filter(({ id, definition }) => !used.has(id) || !/^[^。]+。$/.test(definition));
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});
