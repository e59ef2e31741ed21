import { expect, test } from '@playwright/test';
import { storySlugs } from '../../src/cli/story-slugs';
import { SLUG } from './support/content';
import { differences, unlike } from './support/outputs/compare';
import { EDITION_NAMES } from './support/outputs/editions';
import { OUTPUTS, outputText, readAll } from './support/outputs/outputs';
import { readFile } from './support/outputs/read-file';

/** No browser: what stands in build/ is read as it is published. */
const STEP = 'revenue';
const FIGURE = 'yuhang-public-budget-revenue-2023';
const EN_TITLE = readFile(SLUG, 'en').steps.find(({ id }) => id === STEP)!.title;

for (const [edition, slug] of EDITION_NAMES.flatMap((each) =>
  storySlugs().map((slug) => [each, slug] as const)
))
  test(`every output of ${slug} (${edition}) says what its file says: steps, numbers, sources`, () => {
    const file = readFile(slug, edition);
    expect(file.steps.length).toBeGreaterThan(7);
    expect(file.steps.flatMap(({ figures }) => figures).length).toBeGreaterThan(15);
    expect(differences(file, readAll(slug, undefined, edition))).toEqual([]);
  });

for (const slug of storySlugs())
  test(`both editions of ${slug} say and draw the same in every output`, () => {
    const [chinese, english] = [readAll(slug), readAll(slug, undefined, 'en')];
    expect(chinese.flatMap(({ steps }) => steps.flatMap(({ marks }) => marks ?? [])).length).toBeGreaterThan(
      20
    );
    expect(unlike(chinese, english)).toEqual([]);
  });

for (const name of Object.keys(OUTPUTS))
  test(`a number that the English edition of ${name} drops is missed`, () => {
    const start = name === 'plain text' ? `${EN_TITLE}\n` : `data-step="${STEP}"`;
    const number = name === 'plain text' ? /41\.668\sbillion\syuan\[\d+\]/ : numberOf(name);
    const broken = readAll(
      SLUG,
      (each, text) => (each === name ? cutInStep(text, start, number) : text),
      'en'
    );
    expect(differences(readFile(SLUG, 'en'), broken)).toContain(
      `${name}, step ${STEP}: lacks the number ${FIGURE}`
    );
    expect(unlike(readAll(SLUG), broken)).toContain(`${name}, step ${STEP}: numbers differ`);
  });

test('a part or a mark that the English handout lacks is missed', () => {
  const broken = readAll(
    SLUG,
    (each, text) =>
      each === 'the handout'
        ? cutInStep(
            cutInStep(text, 'data-step="formula"', / data-part="[^"]*"/),
            'data-step="age"',
            / data-layer="[^"]*"/
          )
        : text,
    'en'
  );
  expect(unlike(readAll(SLUG), broken)).toEqual([
    'the handout, step formula: parts differ',
    'the handout, step age: marks differ'
  ]);
});

/** The text with the first place in the step at which `part` matches cut out. Throws where it matches nothing there. */
function cutInStep(text: string, start: string, part: RegExp): string {
  const from = text.indexOf(start);
  const cut = from < 0 ? '' : text.slice(from).replace(part, '');
  if (from < 0 || cut === text.slice(from)) throw new Error(`nothing to cut after ${start}`);
  return text.slice(0, from) + cut;
}

const startOf = (name: string): string =>
  name === 'plain text' ? '预算收入跌过，又爬回来\n' : `data-step="${STEP}"`;
const numberOf = (name: string): RegExp =>
  name === 'plain text' ? /416\.68 亿元\[\d+\]/ : new RegExp(`<a [^>]*data-figure="${FIGURE}"[^]*?</a>`);

for (const name of Object.keys(OUTPUTS)) {
  test(`a number that ${name} drops is missed, and told by output, step and number`, () => {
    const broken = readAll(SLUG, (each, text) =>
      each === name ? cutInStep(text, startOf(name), numberOf(name)) : text
    );
    expect(differences(readFile(SLUG), broken)).toContain(
      `${name}, step ${STEP}: lacks the number ${FIGURE}`
    );
  });
}

test('a number that one output prints otherwise is told against the others', () => {
  const broken = readAll(SLUG, (each, text) =>
    each === 'plain text' ? text.replace('416.68 亿元', '416.7 亿元') : text
  );
  expect(differences(readFile(SLUG), broken)).toEqual([
    `plain text, step ${STEP}: the number ${FIGURE} reads 416.7亿元, elsewhere 416.68亿元`
  ]);
});

test('a note that the handout drops is missed', () => {
  const note = /<span data-source="rmrb-20240117"[^]*?<\/span>/;
  const broken = readAll(SLUG, (each, text) =>
    each === 'the handout' ? cutInStep(text, startOf(each), note) : text
  );
  expect(differences(readFile(SLUG), broken)).toContain(
    `the handout, step ${STEP}: the number ${FIGURE} leads to nothing, elsewhere to rmrb-20240117#9`
  );
});

test('a step that the slides drop is missed', () => {
  const broken = readAll(SLUG, (each, text) =>
    each === 'the printed slides' ? text.replace(` data-step="${STEP}"`, '') : text
  );
  expect(differences(readFile(SLUG), broken).join('\n')).toContain(
    'the printed slides: lacks the steps revenue'
  );
});

test('the text that is read is the whole text of the build', () => {
  for (const name of Object.keys(OUTPUTS))
    expect(outputText(name, SLUG).length, name).toBeGreaterThan(10_000);
});
