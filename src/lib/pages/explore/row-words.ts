import { m } from '../../paraglide/messages';
import { sayFigure } from '../../map/say-figure';
import { words } from '../../words/current';
import type { ExploreModel, ExploreRow } from './model';
import { sayTitles } from './swipe';

/** What is shown: the indicator, its growth, or its change. */
export function measureOf({ indicator: { name }, state, numbers }: ExploreModel): string {
  if (numbers.kind === 'change') return m.explore_change_of({ indicator: name });
  return state.measure === 'growth' ? m.site_growth_of({ indicator: name }) : name;
}

/** What the map's title means: whose divisions, and of what. */
export function sayDefinition(model: ExploreModel): string {
  const { indicator, state, rows } = model;
  const { definition, note = '' } = indicator;
  const said = m.explore_about({
    boundary: sayBoundaries(model),
    definition: words().sentences([definition, note])
  });
  return state.ground === 'same'
    ? words().sentences([said, m.explore_ground_about({ count: rows.length })])
    : said;
}

/** On which boundary the numbers are; of two maps, on which either's are, the left one's first. */
export function sayBoundaries({ boundary, left }: ExploreModel): string {
  const names = [left?.boundary.name ?? boundary.name, boundary.name];
  return [...new Set(names)].join(m.site_list_separator());
}

/** When: a period, or from which to which. */
export function periodOf({ numbers }: ExploreModel): string {
  if (numbers.kind === 'period') return words().period(numbers.period);
  const [from = '', to = ''] = [numbers.from, numbers.to].map(words().period);
  return m.explore_change_period({ from, to });
}

/** What is shown and when: the map's colours, and circles over them; of two maps, what tells either from the other. */
export function titleOf(model: ExploreModel): string {
  if (model.left) return titleOfTwo(model, model.left);
  const title = titleOfOne(model);
  return model.over ? m.explore_over_title({ title, circles: titleOfOne(model.over) }) : title;
}

/** A period that both have is said once. */
function titleOfTwo(model: ExploreModel, left: ExploreModel): string {
  const boundaries = [left.boundary, model.boundary];
  const nameOf = (id: string): string => boundaries.find((each) => each.id === id)?.name ?? id;
  const [onLeft = '', onRight = ''] = sayTitles([left.state, model.state], nameOf);
  const title = left.state.period === model.state.period ? titleOfOne(model) : measureOf(model);
  return m.explore_swipe_title({ title, left: onLeft, right: onRight });
}

/** One map's own numbers and when they are of. Years that the indicator's own name says are said once. */
export function titleOfOne(model: ExploreModel): string {
  const what = measureOf(model);
  const years = yearsOf(model);
  const isSaid = years.length > 1 && years.every((year) => what.includes(year));
  return isSaid ? what : m.explore_title({ what, period: periodOf(model) });
}

function yearsOf({ numbers }: ExploreModel): string[] {
  const periods = numbers.kind === 'period' ? [numbers.period] : [numbers.from, numbers.to];
  return [...new Set(periods.flatMap((period) => period.match(/\d{4}/g) ?? []))];
}

/** A division in one line, with what its circle says. */
export function sayWithCircle(row: ExploreRow, model: ExploreModel): string {
  const { over } = model;
  const circled = over?.rows.find(({ code }) => code === row.code);
  const said = sayRow(row, model);
  return over && circled
    ? m.explore_over_row({ said, circles: measureOf(over), number: sayNumber(circled, over) })
    : said;
}

/** A division in one line, with what its circle or the map over the left says of the same code. */
export function sayBoth(row: ExploreRow, model: ExploreModel): string {
  const { left } = model;
  const other = left?.rows.find(({ code }) => code === row.code);
  const said = sayWithCircle(row, model);
  if (!left || !other) return said;
  return m.explore_swipe_row({ said, left: periodOf(left), number: sayNumber(other, left) });
}

const sayNumber = ({ shown, absence }: ExploreRow, { numbers }: ExploreModel): string =>
  shown ? sayFigure(shown, numbers) : (absence?.text ?? '');

/** A division in one line: `余杭区，1,226,673 人，第 3`, or why it has no number. Heard by keyboard, seen on hovering. */
export function sayRow({ name, shown, rank, absence }: ExploreRow, { numbers }: ExploreModel): string {
  if (!shown) return m.explore_row({ area: name, text: absence?.text ?? '' });
  const number = sayFigure(shown, numbers);
  return rank === null
    ? m.explore_row({ area: name, text: number })
    : m.explore_row_ranked({ area: name, number, rank });
}
