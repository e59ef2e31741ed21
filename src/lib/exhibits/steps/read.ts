import * as v from 'valibot';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { momentOf } from '../../domain/period';
import { preferredFigures } from '../../domain/preferred-figure';
import { areasNamed } from '../../content/story/scene-areas';
import { figuresNamed } from '../../content/story/scene-figures';
import { checkIndicator } from '../../content/story/scene-indicator';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import type { StepsExhibit } from '.';
import { say } from '../../words/say';
import { sayRefusal } from '../../content/text/say-words';

const lineText = v.strictObject({ name: text, figures: v.array(text) });
export const stepsText = v.strictObject({
  indicator: v.optional(text),
  areas: v.optional(v.array(text), []),
  lines: v.optional(v.array(lineText), [])
});
type StepsText = v.InferOutput<typeof stepsText>;

interface Line {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** More lines than hands: they would cross without end. */
const MOST_LINES = 4;

/** The lines of a `steps` entry, each of counts of a day; undefined after a problem. */
export function readSteps(steps: StepsText, reader: ExhibitReader): StepsExhibit | undefined {
  const { fail } = reader;
  if (steps.areas.length > 0 && steps.indicator === undefined)
    return fail(
      ['steps'],
      say`steps 写了 areas，却没有写 indicator`,
      say`写明是哪个指标，或用 lines 逐个写编号`
    );
  const ofAreas = linesOfAreas(steps, reader);
  const named = linesNamed(steps, reader);
  if (!ofAreas || !named) return undefined;
  const lines = [...ofAreas, ...named];
  if (lines.length === 0 || lines.length > MOST_LINES)
    return fail(
      ['steps'],
      say`steps 有 ${lines.length} 条线`,
      say`写一到 ${MOST_LINES} 条：areas 里写区，或 lines 里写编号`
    );
  if (!lines.every((line) => checkLine(line, reader)) || !checkGuard(lines, reader)) return undefined;
  const indicator = lines[0]!.figures[0]!.indicator;
  return {
    kind: 'steps',
    indicator,
    lines: lines.map(({ name, figures }) => ({ name, figures: inTime(figures).map(({ id }) => id) }))
  };
}

const inTime = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => momentOf(a.period) - momentOf(b.period));

/** Days on which nothing changed are no steps; the last says how far it is known. */
function changing(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ value }, i) => i === 0 || i === figures.length - 1 || value !== figures[i - 1]?.value
  );
}

/** Every count of a day that the site has of each area on the map's boundary. */
function linesOfAreas({ indicator, areas: names }: StepsText, reader: ExhibitReader): Line[] | undefined {
  const { boundary, lists } = reader;
  if (indicator === undefined) return [];
  if (!checkIndicator(indicator, ['steps', 'indicator'], reader) || !boundary) return undefined;
  const areas = areasNamed(names, boundary, ['steps', 'areas'], reader);
  const dated = lists.figures.filter(
    (figure) =>
      figure.indicator === indicator && figure.boundary === boundary.id && figure.period.kind === 'day'
  );
  return areas?.map(({ code, name }) => {
    const own = dated.filter(
      ({ place, value }) => place.kind === 'area' && place.code === code && value !== null
    );
    const days = [...new Set(own.map(({ period }) => period.text))];
    const figures = days.flatMap((day) => preferredFigures(own.filter(({ period }) => period.text === day)));
    return { name, figures: changing(inTime(figures)) };
  });
}

function linesNamed({ lines }: StepsText, reader: ExhibitReader): Line[] | undefined {
  const read = lines.map(({ name, figures: ids }) => {
    const found = figuresNamed(ids, 'steps', reader);
    const figures = found.filter((figure) => figure !== undefined);
    return figures.length === found.length ? { name, figures } : undefined;
  });
  const known = read.filter((line) => line !== undefined);
  return known.length === read.length ? known : undefined;
}

function checkLine({ name, figures }: Line, { fail }: ExhibitReader): boolean {
  const odd = figures.find(({ period, value }) => period.kind !== 'day' || value === null);
  const days = new Set(figures.map(({ period }) => period.text));
  if (!odd && figures.length >= 2 && days.size === figures.length) return true;
  const what = odd
    ? say`「${odd.id}」不是某一天的数`
    : say`「${name}」只有 ${days.size} 天的数，或一天有两个`;
  fail(['steps'], what, say`每条线至少写两天的数，一天一个，时期写成 2022-12-31`);
  return false;
}

/** Over time in each line, and of all lines on one scale: an area and a stretch of land may share it. */
function checkGuard(lines: readonly Line[], { lists, fail }: ExhibitReader): boolean {
  const refusals = refusalsOf(
    lines.flatMap(({ figures }) => figures),
    'periods',
    lists.glossary
  );
  for (const refusal of refusals)
    fail(
      ['steps'],
      say`steps 里的数不可比：${sayRefusal(refusal, lists.glossary)}`,
      say`换指标，或分成两块图`
    );
  return refusals.length === 0;
}
