import { describe, expect, it } from 'vitest';
import { problemsWith } from './every-kind';

/** One slip each: the entry, and what its editor is told at its line. */
const SLIPS: Readonly<Record<string, readonly (readonly [entry: string, told: RegExp])[]>> = {
  split: [
    [
      'split: { parts: [甲, 乙], rows: [{ name: 校, figures: [a-schools-2021, x-schools] }] }',
      /没有编号为「x-schools」的数/
    ],
    [
      'split: { parts: [甲, 乙], rows: [{ name: 校, figures: [a-schools-2021] }] }',
      /一个整体有 1 个数，parts 有 2 份 → 每一份写一个有数值的数/
    ],
    [
      'split: { parts: [A, E], rows: [{ name: 人, indicator: people, period: 2020-11-01 }] }',
      /一个整体有 1 个数，parts 有 2 份/
    ],
    [
      'split: { parts: [A, Z], rows: [{ name: 校, indicator: schools, period: 2021 }] }',
      /边界 new 里没有「Z」/
    ],
    ['split: { parts: [甲, 乙], rows: [{ name: 校, period: 2021 }] }', /没有写明是哪些数/],
    [
      'split: { parts: [甲, 乙], rows: [{ name: 校, figures: [a-schools-2021, b-schools-2022] }] }',
      /合不成一个整体：/
    ],
    [
      'split: { parts: [甲, 乙], rows: [{ name: 校, figures: [a-people, b-people] }] }',
      /「a-people」不是可以相加的数量/
    ]
  ],
  donut: [
    ['donut: { name: 校, parts: [甲, 乙], figures: [a-schools-2021] }', /donut 的一个整体有 1 个数，parts 有 2 份/],
    ['donut: { name: 校, parts: [甲], figures: [a-schools-2021] }', /至少写两份/],
    ['donut: { name: 校, parts: [甲, 乙], period: 2021 }', /donut 的一个整体没有写明是哪些数/],
    ['donut: { name: 校, parts: [甲, 乙], figures: [a-schools-2021, b-schools-2022] }', /合不成一个整体：/],
    ['donut: { parts: [甲, 乙], figures: [a-schools-2021, b-schools-2021] }', /缺少「donut › name」/]
  ],
  stacked: [
    ['stacked: { parts: { 校: schools }, period: 2021 }', /stacked 有 1 份 → 写二到/],
    ['stacked: { parts: { 校: schools, 塾: shools }, period: 2021 }', /没有指标「shools」/],
    [
      'stacked: { parts: { 地: local-revenue, 预: budget-revenue }, period: 2021, areas: [A, B, C] }',
      /各份都有数的只有 2 个区/
    ],
    ['stacked: { parts: { 校: schools, 产: gdp }, period: 2021, areas: [A, B] }', /合不成一个整体：/],
    [
      'stacked: { parts: { 地: local-revenue, 预: budget-revenue }, whole: local-revenue, period: 2021, areas: [A, B] }',
      /各份之和 15 比「a-local-2021」的 8 还多/
    ]
  ],
  scatter: [
    [
      'scatter: { x: { indicator: gdp, period: 2021 }, y: { indicator: schools, period: 2021 } }',
      /两个数都有的只有 2 个区/
    ],
    [
      'scatter: { x: { indicator: people, period: 2020-11-01 }, y: { indicator: schools, period: 二零 } }',
      /看不懂时期「二零」/
    ]
  ],
  equation: [
    ['equation: { plus: [a-schools-2021], equals: a-schools-2021 }', /没有可以相加减的数/],
    [
      'equation: { plus: [a-schools-2021, b-schools-2021], equals: a-schools-2021 }',
      /算出来是 14，「a-schools-2021」却是 8/
    ],
    [
      'equation: { plus: [a-schools-2021, b-schools-2022], equals: ab-schools }',
      /不能相加减：.+ → 换成同一指标、同一时期的数/
    ],
    ['equation: { plus: [a-people, e-people], equals: a-people }', /「e-people」没有数值/],
    ['equation: { plus: [a-gdp-2021, b-gdp-2021], equals: a-gdp-2021 }', /指标各区加不起来/],
    [
      'equation: { plus: [a-schools-2021, b-schools-2021], equals: ab-schools, misread: a-schools-2021 }',
      /写了 misread，却没有写 before/
    ],
    [
      'equation: { plus: [ab-schools], minus: [b-schools-2021], equals: a-schools-2021, quotient: schools-per-thousand-new-900002-2021 }',
      /「schools-per-thousand-new-900002-2021」不是由「a-schools-2021」除出来的数/
    ],
    [
      'equation: { plus: [ab-schools], minus: [b-schools-2021], equals: a-schools-2021, quotient: a-people }',
      /「a-people」不是由「a-schools-2021」除出来的数/
    ]
  ],
  bump: [
    ['bump: { indicator: schools, periods: [2022, 2021] }', /没有从早到晚/],
    ['bump: { indicator: schools, periods: [2021] }', /至少写两个时期/],
    ['bump: { indicator: schools, periods: [2021, 2022], areas: [A, B, C, D] }', /只有 3 个区/],
    ['bump: { indicator: school, periods: [2021, 2022] }', /没有指标「school」/]
  ],
  steps: [
    ['steps: { areas: [A] }', /写了 areas，却没有写 indicator/],
    ['steps: { indicator: schools, areas: [C] }', /「C」只有 0 天的数/],
    [
      'steps: { lines: [{ name: 甲, figures: [a-schools-2021, a-stops-1] }] }',
      /「a-schools-2021」不是某一天的数/
    ],
    ['steps: {}', /steps 有 0 条线/]
  ],
  series: [
    ['series: [{ indicator: gdp, area: B }]', /「B」的「地区生产总值」没有三个可比的年份/],
    ['series: [{ indicator: gdp, area: Z }]', /边界 new 里没有「Z」/]
  ],
  pyramid: [
    [
      'pyramid: { breakdown: age, area: A, bars: 2020-11-01, outline: 2010-11-01 }',
      /没有分组「age」.+「ages」/
    ],
    ['pyramid: { breakdown: ages, area: A, bars: 2020-11-01, outline: 2020-11-01 }', /是同一个时期/],
    ['pyramid: { breakdown: ages, area: B, bars: 2020-11-01, outline: 2010-11-01 }', /「B」这一期缺 4 格/]
  ],
  squares: [
    ['squares: { 甲园: a-park-area }', /squares 有 1 块/],
    ['squares: { 甲园: a-park-area, 人: a-people }', /「a-people」不是平方公里数/],
    ['squares: { 甲园: a-park-area, 乙园: c-park-area }', /没有编号为「c-park-area」的数/]
  ],
  strip: [
    ['strip: { path: [西站, 南站] }', /没有地点「南站」/],
    ['strip: { path: [西站] }', /至少写两个地点/],
    ['strip: { path: [西站, 东站], beside: [西站] }', /「西站」写了两次/]
  ],
  image: [
    ['image: { file: harbour.png, credit: 县, licence: CC0 }', /缺少「image › alt」/],
    ['image: { file: harbour.png, alt: 船, licence: CC0 }', /缺少「image › credit」/],
    ['image: { file: harbour.png, alt: 船, credit: 县 }', /缺少「image › licence」/],
    ['image: { file: harbor.png, alt: 船, credit: 县, licence: CC0 }', /没有「harbor.png」 → .+「harbour.png」/],
    ['image: { file: ../site.yml, alt: 船, credit: 县, licence: CC0 }', /不能进网址/],
    ['image: { file: boat.webm, alt: 船, credit: 县, licence: CC0 }', /「boat.webm」不是 PNG、JPEG 或 WebP/],
    ['image: { file: harbour.png, alt: 三百人, credit: 县, licence: CC0 }', /没绑定的数「三百人」/]
  ],
  video: [
    ['video: { file: boat.webm, poster: harbour.png, alt: 船, credit: 县, licence: CC0 }', /缺少「video › captions」/],
    ['video: { file: boat.webm, captions: boat.vtt, alt: 船, credit: 县, licence: CC0 }', /缺少「video › poster」/],
    ['video: { file: boat.webm, poster: harbour.png, captions: boat.vtt, credit: 县, licence: CC0 }', /缺少「video › alt」/],
    ['video: { file: harbour.png, poster: harbour.png, captions: boat.vtt, alt: 船, credit: 县, licence: CC0 }', /「harbour.png」不是 WebM 或 MP4/],
    ['video: { file: boat.webm, poster: harbour.png, captions: boat.webm, alt: 船, credit: 县, licence: CC0 }', /「boat.webm」不是字幕/]
  ]
}; // prettier-ignore

describe.each(Object.entries(SLIPS))('a slip in %s', (_kind, slips) => {
  it.each(slips)('is told with its line and its mend: %s', (entry, told) => {
    const problems = problemsWith([entry]);
    expect(problems.some((each) => told.test(each))).toBe(true);
    for (const each of problems) expect(each).toMatch(/^1 .+ → .+/);
  });
});
