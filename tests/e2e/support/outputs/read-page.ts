import { attribute, elements, nextElement, parsePage, textIn, type Element } from './html';
import type { Tongue } from './editions';
import { plain, sourceAt, toSources, type Reading, type ReadStep } from './reading';

export interface PageForm {
  readonly scripts: boolean;
  /**
   * Where a step says what its numbers rest on: in the links of the numbers, in notes that bear their marks, or in the
   * links and in a list of the step's own, which must hold what they lead to.
   */
  readonly sources: 'links' | 'notes' | 'links and list';
}

/** Reads an output that is a page. Throws where a step has no heading. */
export function readPage(output: string, html: string, tongue: Tongue, form: PageForm): Reading {
  const page = parsePage(html, form);
  const steps = elements(
    page,
    ({ tagName, attrs }) => tagName === 'section' && attrs.some(({ name }) => name === 'data-step')
  );
  return {
    output,
    title: textIn(elements(page, ({ tagName }) => tagName === 'h1')[0] ?? page).trim(),
    steps: steps.map((step) => readStep(step, tongue, form))
  };
}

function readStep(step: Element, tongue: Tongue, form: PageForm): ReadStep {
  const id = attribute(step, 'data-step') ?? '';
  const heading = elements(step, ({ tagName }) => tagName === 'h2')[0];
  if (!heading) throw new Error(`step ${id} has no heading`);
  const numbers = elements(step, (each) => each.tagName === 'a' && attribute(each, 'data-figure') !== null);
  const map = elements(step, (each) => attribute(each, 'aria-label')?.startsWith(tongue.map) ?? false)[0];
  return {
    id,
    title: textIn(heading, (each) => attribute(each, 'data-ordinal') !== null).trim(),
    numbers: numbers.map((each) => ({
      figure: attribute(each, 'data-figure') ?? '',
      text: plain(textOf(each, tongue)),
      source: sourceOfNumber(each, step, form)
    })),
    sources: toSources([
      ...(form.sources === 'notes' ? [] : linked(step)),
      ...(form.sources === 'links' ? [] : notesIn(step).map(sourceOfNote))
    ]),
    map: map ? plain(attribute(map, 'aria-label') ?? '') : null,
    parts: counted(withAttribute(step, 'data-part')),
    marks: map ? counted(withAttribute(map, 'data-layer')) : null
  };
}

const withAttribute = (node: Element, name: string): string[] =>
  elements(node, (each) => attribute(each, name) !== null).map((each) => attribute(each, name) ?? '');

/** `areas 13, waters 4` */
function counted(names: readonly string[]): string {
  return [...new Set(names)]
    .sort()
    .map((name) => `${name} ${names.filter((each) => each === name).length}`)
    .join(', ');
}

/** Of what stands for a number in a drawing, the number that its label says. */
function textOf(number: Element, { label }: Tongue): string {
  const isShape = attribute(number, 'data-shape') !== null;
  return isShape ? (attribute(number, 'aria-label') ?? '').replace(label, '') : textIn(number);
}

function sourceOfNumber(number: Element, step: Element, { sources }: PageForm): string {
  const [source = ''] = sources === 'notes' ? noteOf(number, step) : linkOf(number);
  const isListed = sources !== 'links and list' || notesIn(step).map(sourceOfNote).includes(source);
  return isListed ? source : '';
}

function linkOf(link: Element): string[] {
  return sourceAt(attribute(link, 'href') ?? '');
}

function linked(step: Element): string[] {
  // Below a map stands who published its colours, which no sentence cites.
  const isCited = (each: Element): boolean =>
    each.tagName === 'a' && attribute(each, 'data-map-source') === null;
  return elements(step, isCited).flatMap(linkOf);
}

const notesIn = (step: Element): Element[] =>
  elements(step, (each) => attribute(each, 'data-source') !== null);

function sourceOfNote(note: Element): string {
  return `${attribute(note, 'data-source')}#${attribute(note, 'data-para') ?? ''}`;
}

/** The note of the step that bears the mark behind a number. */
function noteOf(number: Element, step: Element): string[] {
  const mark = nextElement(number);
  if (mark?.tagName !== 'sup') return [];
  return notesIn(step)
    .filter((note) => attribute(note, 'data-note') === textIn(mark))
    .map(sourceOfNote);
}
