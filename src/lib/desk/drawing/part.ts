import { parseDocument } from 'yaml';
import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';
import type { YamlValue } from '../../edit/yaml-write';
import { untranslated } from '../paste/in-english';
import { editOfClaim, editOfName, partInFile, type PartInFile } from './part-in-file';
import { shapeText, type DrawnShape } from './shape';

/** Who says so, or why we think so. */
export interface Claim {
  readonly evidence: 'stated' | 'inferred';
  readonly reason: string;
  /** Of a statement: a source's id, and its paragraph where it has any. */
  readonly source: string;
  readonly para: string;
}

/** A part of a plan with its place on the map, as far as an editor has said. */
export interface DrawnPart {
  readonly plan: string;
  /** The id of a part that has no place yet; null: a part that is new. */
  readonly part: string | null;
  /** Of a new part: what it is called, and what the formula counts it as. */
  readonly name: string;
  readonly unit: string;
  /** That it is this. */
  readonly what: Claim;
  /** That it lies here. */
  readonly place: Claim;
  readonly shape: DrawnShape;
  /** It leaves the ground that the plan is for. */
  readonly crosses: boolean;
  /** What the formula becomes with it; null: it stays. */
  readonly formula: string | null;
}

/** The step whose map shows the part from now on. */
interface ShownIn {
  readonly file: string;
  readonly step: string;
}

/** What puts the part into its plan, into each edition's (`folders`: `en`), and on a step's map. */
export function editsOfPart(
  files: Files,
  drawn: DrawnPart,
  folders: readonly string[],
  shownIn: ShownIn | null
): Edit[] {
  const { plan, part, name, formula } = drawn;
  const file = `plans/${plan}.yml`;
  const id = part ?? name;
  const said = folders.map((folder) => `${folder}/${file}`).filter((each) => files.has(each));
  const overlay = { kind: 'add-entry', path: ['overlays'], entry: `${plan}/${id}` } as const;
  return [
    ...(formula === null ? [] : [{ kind: 'set-value', file, path: ['formula'], value: formula } as const]),
    ...(part === null ? [addedPart(file, drawn)] : placedPart(partInFile(files, plan, part), drawn)),
    ...said.flatMap((each) => translated(each, files, drawn)),
    ...(shownIn ? [{ ...overlay, ...shownIn }] : [])
  ];
}

function addedPart(file: string, drawn: DrawnPart): Edit {
  return { kind: 'add-entry', file, path: ['parts'], entry: partEntry({ ...drawn, id: drawn.name }) };
}

/** A part as a plan's list has it. */
export function partEntry(part: DrawnPart & { readonly id: string; readonly direction?: string }): {
  readonly [key: string]: YamlValue;
} {
  const { id, name, unit, direction, what, crosses, ...drawn } = part;
  return {
    ...{ id, unit },
    ...(direction === undefined ? {} : { direction }),
    name,
    ...(what.evidence === 'inferred' ? { evidence: 'inferred', reason: what.reason } : stated(what)),
    ...(crosses ? { crosses } : {}),
    footprint: footprint(drawn)
  };
}

/** A part that is there gets its place; one that no source stated also what it is. */
function placedPart(part: PartInFile | undefined, { crosses, ...drawn }: DrawnPart): Edit[] {
  if (!part) return [];
  const { file, index } = part;
  const said =
    part.what === null ? [editOfName(part, drawn.name), editOfClaim(part, 'what', drawn.what)] : [];
  return [
    ...said,
    ...(crosses
      ? [{ kind: 'set-value', file, path: ['parts', index, 'crosses'], value: true } as const]
      : []),
    { kind: 'set-value', file, path: ['parts', index, 'footprint'], value: footprint(drawn) }
  ];
}

function footprint({ shape, place }: Pick<DrawnPart, 'shape' | 'place'>): YamlValue {
  const { evidence, ...cited } = stated(place);
  return {
    shape: shapeText(shape),
    ...(place.evidence === 'inferred'
      ? { evidence: 'inferred', reason: place.reason }
      : { evidence, reason: place.reason, ...cited })
  };
}

const stated = ({ source, para }: Claim) => ({
  evidence: 'stated',
  source,
  ...(para === '' ? {} : { para: Number(para) })
});

/** What an edition says of it, in its own marks until somebody translates it; of the unit, what other parts are called. */
function translated(file: string, files: Files, drawn: DrawnPart): Edit[] {
  const { plan, part, name, what, place } = drawn;
  if (part !== null) {
    const isUnsaid = partInFile(files, plan, part)?.what === null;
    const says: readonly (readonly [string, string])[] = [
      ...(isUnsaid ? [['name', name] as const] : []),
      ...(isUnsaid && what.evidence === 'inferred' ? [['reason', what.reason] as const] : []),
      ['place', place.reason]
    ];
    return says.map(([key, text]) => ({
      kind: 'set-value',
      file,
      path: ['parts', part, key],
      value: untranslated(text)
    }));
  }
  const folder = file.slice(0, file.indexOf('/plans/'));
  return [{ kind: 'set-value', file, path: ['parts', name], value: partInEdition(files, folder, drawn) }];
}

/** What an edition (`folder`: `en`) says of a part that is new. */
export function partInEdition(files: Files, folder: string, { name, unit, what, place }: DrawnPart) {
  return {
    unit: unitIn(files, folder, unit) ?? untranslated(unit),
    name: untranslated(name),
    ...(what.evidence === 'inferred' ? { reason: untranslated(what.reason) } : {}),
    place: untranslated(place.reason)
  };
}

interface PlanFile {
  readonly parts?: readonly { readonly id?: string; readonly unit?: string; readonly count?: number }[];
}
interface PlanInEdition {
  readonly parts?: Readonly<Record<string, { readonly unit?: string }>>;
}

/** What an edition calls a unit that another plan has one of. */
function unitIn(files: Files, folder: string, unit: string): string | undefined {
  const plans = [...files.keys()].filter((each) => each.startsWith('plans/'));
  for (const each of plans) {
    const { parts = [] } = (parseDocument(files.get(each) ?? '').toJS() ?? {}) as PlanFile;
    const like = parts.find((part) => part.unit === unit && (part.count ?? 1) === 1);
    const said = (parseDocument(files.get(`${folder}/${each}`) ?? '').toJS() ?? {}) as PlanInEdition;
    const found = like?.id === undefined ? undefined : said.parts?.[like.id]?.unit;
    if (found) return found;
  }
  return undefined;
}
