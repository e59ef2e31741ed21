import { extentOf, sumOfExtents, type Entrant } from '../../domain/claim';
import { familyOf } from '../../domain/comparability';
import { toGrowthFigure, type Figure } from '../../domain/figure';
import { suggest } from '../text/suggest';
import type { ClaimEntry } from './claim-lists';
import type { Term } from './claims-schema';
import { say } from '../../words/say';

type Path = (string | number)[];

/** A figure as a term names it, its growth where the name ends so; undefined after a problem was logged. */
export function figureNamed(
  name: string,
  path: Path,
  { lists, fail, compared }: ClaimEntry
): Figure | undefined {
  const id = name.replace(/\.growth$/, '');
  const found = lists.figures.get(id);
  if (!found) return fail(path, say`没有编号为「${id}」的数`, suggest(id, lists.figures.keys()));
  const figure = name === id ? found : toGrowthFigure(found);
  compared.push(found);
  return figure.value === null
    ? fail(path, say`「${name}」没有数值，这句话核对不了`, say`换有数的，或改句子`)
    : figure;
}

/** Terms as entrants, all in one unit and all of what happened, or all planned; undefined after a problem was logged. */
export function entrantsOf(terms: readonly Term[], path: Path, entry: ClaimEntry): Entrant[] | undefined {
  const read = terms.map((term, i) => toFigures(term, [...path, i], entry));
  if (read.includes(undefined)) return undefined;
  const figures = read.flatMap((each) => each ?? []);
  const differ = differenceOf(figures);
  if (differ) return entry.fail(path, ...differ);
  return terms.map((term, i) => toEntrant(term, read[i] ?? []));
}

function toFigures(term: Term, path: Path, entry: ClaimEntry): Figure[] | undefined {
  if (typeof term === 'number') return [];
  const names = Array.isArray(term) ? term : [term];
  const figures = names.map((name) => figureNamed(name, path, entry));
  return figures.includes(undefined) ? undefined : (figures as Figure[]);
}

function differenceOf(figures: readonly Figure[]): readonly [what: string, mend: string] | undefined {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  if (units.length > 1) return [say`单位不同，比不了：${units}`, say`换单位相同的数`];
  const families = new Set(figures.map(({ status }) => familyOf(status)));
  if (families.size > 1) return [say`实绩和预计、目标不能放在一起比`, say`换性质相同的数`];
  return undefined;
}

function toEntrant(term: Term, figures: readonly Figure[]): Entrant {
  if (typeof term === 'number') return { name: String(term), value: { low: term, high: term } };
  const name = Array.isArray(term) ? term.join('＋') : term;
  return { name, value: sumOfExtents(figures.map(extentOfFigure)) };
}

/** Of a figure that has a value. */
export function extentOfFigure({ value, bound }: Figure): Entrant['value'] {
  return extentOf(value ?? NaN, bound);
}
