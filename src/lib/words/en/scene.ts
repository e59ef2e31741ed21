import type {
  NamedValue,
  NumbersDescription,
  SceneDescription,
  ShownOf,
  SideDescription
} from '../../domain/scene-description';
import { counted, listed } from './list';
import { numberWords } from './number';
import { periodWords } from './period';
import { sourceWords } from './source';

/** What a map shows, in a few sentences: read aloud instead of the map. */
export function scene({ view, boundary, areas, highlighted, ghost, ...of }: SceneDescription): string {
  const overlays = of.overlays.map(({ name, evidence }) => `${name} (${sourceWords.evidence[evidence]})`);
  const units = counted(numberWords.count(areas), 'district or county', 'districts and counties');
  const sentences = [
    `Sketch map of ${view}: ${units}, boundaries ${boundary}`,
    highlighted.length > 0 ? `Highlighted: ${listed(highlighted)}` : '',
    ghost ? `Dashed outlines, ${ghost.boundary}: ${listed(ghost.areas)}` : '',
    overlays.length > 0 ? `Drawn over it: ${listed(overlays)}` : '',
    of.choropleth ? fill(of.choropleth) : '',
    of.circles ? circles(of.circles) : '',
    ...(of.beside ? beside(of.beside) : []),
    of.run
      ? `The lines grow from ${periodWords.period(of.run.from)} to ${periodWords.period(of.run.to)}`
      : '',
    of.note ? `A note at ${of.note.at} says: ${of.note.text}` : ''
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence.replace(/\.$/, '')}.`)
    .join(' ');
}

const INTRODUCTION = {
  swipe: 'Two maps share one frame, parted by a line that can be moved left and right',
  multiples: 'Small maps stand side by side',
  play: 'One map is shown several times, in order of time'
} as const;

function beside({ kind, sides }: NonNullable<SceneDescription['beside']>): string[] {
  const names = kind === 'swipe' ? ['Left', 'Right'] : sides.map((_side, i) => `Map ${i + 1}`);
  const say = ({ title, marks, ...of }: SideDescription, i: number): string => {
    const told = [of.choropleth ? fill(of.choropleth) : '', of.circles ? circles(of.circles) : ''];
    const about = [...told, marks.trim().replace(/\.$/, '')].filter(Boolean);
    return [`${names[i]}: ${title}`, ...about].join('. ');
  };
  return [INTRODUCTION[kind], ...sides.map(say)];
}

/** What a map shows of an indicator: its numbers for a period, their growth, or what changed. */
function shown(indicator: string, of: ShownOf): string {
  switch (of.kind) {
    case 'period':
      return `${of.measure === 'growth' ? 'year-on-year growth in ' : ''}${indicator}, ${periodWords.period(of.period)}`;
    case 'change':
      return `the change in ${indicator} from ${periodWords.period(of.from)} to ${periodWords.period(of.to)}`;
    default:
      return of satisfies never;
  }
}

function fill(of: NumbersDescription): string {
  return `Shaded by ${shown(of.indicator, of.of)}${range(of, 'highest', 'lowest')}`;
}

function circles(of: NumbersDescription): string {
  return `Circles are sized by ${shown(of.indicator, of.of)}${range(of, 'largest', 'smallest')}`;
}

/** The reading unit of things that are counted is a title for tables; behind a number it says nothing. */
const BARE = ['number', 'rank', 'women = 100'];

/** One division, as where a single circle is drawn, is its own highest and lowest: it is said once. */
function range({ of, ends, unit, missing }: NumbersDescription, most: string, least: string): string {
  const number = of.kind === 'change' ? numberWords.signed : numberWords.count;
  const tail = BARE.includes(unit) ? '' : unit === '%' || unit === ':1' ? unit : ` ${unit}`;
  const say = ({ name, value }: NamedValue): string => `${name} (${number(value)}${tail})`;
  const gap = missing.length > 0 ? `; no number for ${listed(missing)}` : '';
  if (!ends) return gap;
  const { highest, lowest } = ends;
  if (highest.name === lowest.name) return `; ${say(highest)}${gap}`;
  return `; ${most}, ${say(highest)}; ${least}, ${say(lowest)}${gap}`;
}
