import type { Formula } from '../../domain/formula';
import type { PlanKind } from '../../domain/plan';
import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';
import { blockLines, type YamlValue } from '../../edit/yaml-write';
import { readFormula } from '../../words/zh/formula-grammar';
import { untranslated } from '../paste/in-english';
import { partEntry, partInEdition, type DrawnPart } from './part';

/** A plan that no file is of yet, as far as an editor has said. */
export interface NewPlan {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly boundary: string;
  readonly area: string;
  readonly period: string;
  readonly source: string;
  readonly para: string;
}

/** A part that the formula counts, by the words that count it; of several of one kind, each. */
interface Counted {
  readonly id: string;
  readonly unit: string;
  readonly direction?: string;
}

/** What a formula is: what cannot be counted is a mnemonic. */
export function kindOfFormula(text: string): PlanKind {
  const { kind } = readFormula(text);
  return kind === 'unparsed' ? 'mnemonic' : kind;
}

/** The parts that a formula counts, one by one; none of a mnemonic. */
export function countedIn(text: string): readonly Counted[] {
  const formula: Formula = readFormula(text);
  if (formula.kind === 'unparsed') return [];
  if (formula.kind === 'directional')
    return formula.terms.map(({ direction, unit }) => ({ id: direction + unit, unit, direction }));
  return formula.terms.flatMap(({ count, unit, start, end }) =>
    Array.from({ length: count }, (_, i) => ({
      id: i === 0 && count === 1 ? text.slice(start, end) : `${unit}${i + 1}`,
      unit
    }))
  );
}

/**
 * The file of a plan with its first part, and the same in each edition (`folders`: `en`). What its formula counts besides is
 * there too, as what no source at hand states: so the formula holds, and nothing is drawn that nobody has said.
 */
export function editsOfNewPlan(
  files: Files,
  plan: NewPlan,
  drawn: DrawnPart,
  folders: readonly string[],
  shownIn: { readonly file: string; readonly step: string } | null
): Edit[] {
  const counted = countedIn(plan.formula);
  const own = counted.find(({ unit }) => unit === drawn.unit);
  const id = own?.id ?? drawn.name;
  const others = counted.filter((each) => each !== own);
  const file = `plans/${plan.id}.yml`;
  const editions = folders.filter((folder) =>
    [...files.keys()].some((each) => each.startsWith(`${folder}/`))
  );
  return [
    made(file, {
      ...headOf(plan),
      parts: [
        partEntry({ ...drawn, id, ...(own?.direction ? { direction: own.direction } : {}) }),
        ...others.map((each) => ({ ...each, evidence: 'not-stated' }))
      ]
    }),
    ...editions.map((folder) =>
      made(`${folder}/${file}`, {
        formula: untranslated(plan.formula),
        title: untranslated(plan.title),
        parts: {
          [id]: partInEdition(files, folder, drawn),
          ...Object.fromEntries(others.map((each) => [each.id, { unit: untranslated(each.unit) }]))
        }
      })
    ),
    ...(shownIn
      ? [{ kind: 'add-entry', path: ['overlays'], entry: `${plan.id}/${id}`, ...shownIn } as const]
      : [])
  ];
}

function headOf({ id, title, formula, boundary, area, period, source, para }: NewPlan) {
  return {
    ...{ id, kind: kindOfFormula(formula), formula, title, area },
    boundary: numberWhere(boundary),
    period: numberWhere(period),
    source,
    ...(para === '' ? {} : { para: Number(para) })
  };
}

const numberWhere = (text: string): string | number => (/^\d{4}$/.test(text) ? Number(text) : text);

const made = (file: string, value: { readonly [key: string]: YamlValue }): Edit => ({
  kind: 'splices',
  splices: [{ file, at: 0, removed: '', put: `${blockLines(value).join('\n')}\n`, makes: true }]
});
