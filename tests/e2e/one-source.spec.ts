import { expect, test } from '@playwright/test';
import { storySlugs } from '../../src/cli/story-slugs';
import { SLUG } from './support/content';
import { differences } from './support/outputs/compare';
import { OUTPUTS, outputText, readAll } from './support/outputs/outputs';
import { readFile } from './support/outputs/read-file';

/** No browser: what stands in build/ is read as it is published. */
const STEP = 'revenue';
const FIGURE = 'yuhang-public-budget-revenue-2023';

for (const slug of storySlugs()) {
  test(`every output of ${slug} says what its file says: steps, numbers, sources`, () => {
    const file = readFile(slug);
    expect(file.steps.length).toBeGreaterThan(7);
    expect(file.steps.flatMap(({ figures }) => figures).length).toBeGreaterThan(15);
    expect(differences(file, readAll(slug))).toEqual([]);
  });
}

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
