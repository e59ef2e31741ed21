import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BARE_COLOURS } from '../../src/lib/ui/bare-page';
import { TOKENS } from '../../src/lib/map/tokens';

type Values = Readonly<Record<string, string>>;

const css = readFileSync('src/scheme.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The custom properties that rules for the root set under one media query; the empty one: outside of all. */
function valuesUnder(query: string): Values {
  const outside = css.replace(/@media[^{]+\{(?:[^{}]*\{[^}]*\})*[^{}]*\}/g, '');
  const within = query ? (css.split(`@media ${query} {`)[1]?.split(/\n\}/)[0] ?? '') : outside;
  const rules = [...within.matchAll(/([^{}]*)\{([^}]*)\}/g)].filter(([, names]) => /:root/.test(names!));
  const set = rules.flatMap(([, , body]) => [...body!.matchAll(/--([a-z0-9-]+): ([^;]+);/g)]);
  return Object.fromEntries(set.map(([, name, value]) => [name!, value!]));
}

const DARK = 'screen and (prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const day = valuesUnder('');
const dark = { ...day, ...valuesUnder(DARK) };
const SCHEMES: Readonly<Record<string, Values>> = {
  'by day': day,
  'in the dark': dark,
  'by day with more contrast': { ...day, ...valuesUnder(MORE) },
  'in the dark with more contrast': { ...dark, ...valuesUnder(MORE), ...valuesUnder(DARK), ...valuesUnder(`${DARK} and ${MORE}`) }
}; // prettier-ignore

type Rgb = readonly [number, number, number];

function toRgb(value: string): Rgb {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (!digits) throw new Error(`no colour: ${value}`);
  const pairs = digits.length === 3 ? [...digits].map((each) => each + each) : digits.match(/../g)!;
  return pairs.map((pair) => parseInt(pair, 16) / 255) as unknown as Rgb;
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  ) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Both seen under so much light, as `brightness()` leaves of them. */
function contrast(one: string, other: string, light = 1): number {
  const of = (value: string): number => luminance(toRgb(value).map((each) => each * light) as unknown as Rgb);
  const [high, low] = [of(one) + 0.05, of(other) + 0.05].sort((a, b) => b - a);
  return high! / low!;
}

const GROUNDS = ['paper', 'card'] as const;
const INKS = ['ink', 'ink-soft', 'ink-map', 'accent-ink'] as const;
const PARTS = [1, 2, 3, 4, 5] as const;
const MARKS = ['accent', 'mark', 'mark-soft', 'mark-quiet', ...PARTS.map((at) => `part-${at}`)];
/** What is written on what. */
const WRITTEN: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground] as const)),
  ['card', 'ink'],
  ['card', 'accent-ink'],
  ['ink', 'part-rest'],
  ...PARTS.map((at) => [`on-part-${at}`, `part-${at}`] as const)
];

describe.each(Object.entries(SCHEMES))('%s', (_name, values) => {
  it.each(WRITTEN)('%s is read on %s', (text, ground) => {
    expect(contrast(values[text]!, values[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
});

it.each(MARKS)('in the dark a chart’s %s stands out from cards and from the page', (mark) => {
  for (const ground of GROUNDS) expect(contrast(dark[mark]!, dark[ground]!)).toBeGreaterThanOrEqual(3);
});

it('a map’s words are read on its plates, also with the light that a dark page leaves it', () => {
  const light = Number(/brightness\((.+?)\)/.exec(css)?.[1]);
  expect(light).toBeGreaterThan(0.8);
  for (const ink of INKS)
    for (const ground of [day['plate']!, day['paper']!, TOKENS.paper])
      expect(contrast(day[ink]!, ground, light), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

it('every colour of a page has a value for the dark', () => {
  const [first] = [...css.matchAll(/:root,\s*\.always-light \{([^}]*)\}/g)];
  const ofPages = [...first![1]!.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name);
  expect(ofPages.length).toBeGreaterThan(20);
  expect(ofPages.filter((name) => !(name! in valuesUnder(DARK)))).toEqual([]);
});

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(\s*[\d.]/gi;

it('no other style has a colour of its own', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte') || file === 'app.css')
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);
  const strays = files.flatMap(([file, text]) => {
    const style = file === 'app.css' ? text : (/<style>(.*)<\/style>/s.exec(text)?.[1] ?? '');
    return (style.match(COLOUR) ?? []).map((colour) => `${file} ${colour}`);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(strays).toEqual([]);
});

describe('what stands outside of the style sheet', () => {
  it('a browser’s own bars are as the page’s paper', () => {
    const html = readFileSync('src/app.html', 'utf8');
    const bars = [
      ...html.matchAll(/name="theme-color" content="(.+?)" media="\(prefers-color-scheme: (.+?)\)"/g)
    ];
    expect(bars.map(([, colour, scheme]) => [scheme, colour])).toEqual([
      ['light', day['paper']],
      ['dark', dark['paper']]
    ]);
    expect(html).toContain('<meta name="color-scheme" content="light dark" />');
  });

  it('pages without a style sheet have the same colours', () => {
    const of = ({ paper, ink, 'accent-ink': link }: Values) => ({ paper, ink, link });
    expect(BARE_COLOURS).toEqual({ light: of(day), dark: of(dark) });
  });
});
