import { parseDocument } from 'yaml';
import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';
import type { YamlPath } from '../../edit/yaml-text';
import type { YamlValue } from '../../edit/yaml-write';
import type { Claim } from './part';
import { pathOfPoint, readShape, shapeText, sizeKeyOf, type DrawnPoint, type DrawnShape } from './shape';

/** A part of a plan as its file has it now. */
export interface PartInFile {
  readonly file: string;
  readonly plan: string;
  readonly id: string;
  /** Its place among the parts. */
  readonly index: number;
  readonly name: string;
  readonly crosses: boolean;
  /** Null: no source states what it is, so it is not drawn. */
  readonly what: Claim | null;
  /** Null: it has no place on the map. */
  readonly place: Claim | null;
  readonly shape: DrawnShape | null;
}

type Given = Readonly<Record<string, unknown>>;

/** A part by its plan's and its own id; undefined where no such part can be read. */
export function partInFile(files: Files, plan: string, id: string): PartInFile | undefined {
  const file = `plans/${plan}.yml`;
  const parts = (parseDocument(files.get(file) ?? '').toJS() as { parts?: unknown } | null)?.parts;
  const index = Array.isArray(parts) ? parts.findIndex((each) => asGiven(each)['id'] === id) : -1;
  if (index < 0) return undefined;
  const part = asGiven((parts as unknown[])[index]);
  const footprint = part['footprint'] === undefined ? null : asGiven(part['footprint']);
  return {
    ...{ file, plan, id, index },
    name: textOf(part['name']),
    crosses: part['crosses'] === true,
    what: part['evidence'] === 'not-stated' ? null : claimIn(part),
    place: footprint && claimIn(footprint),
    shape: footprint && readShape(footprint['shape'])
  };
}

function claimIn(given: Given): Claim {
  return {
    evidence: given['evidence'] === 'stated' ? 'stated' : 'inferred',
    reason: textOf(given['reason']),
    source: textOf(given['source']),
    para: textOf(given['para'])
  };
}

/** A point elsewhere: the others, and what is written of it besides, stay as they are. */
export const editOfPoint = (part: PartInFile, index: number, at: DrawnPoint): Edit =>
  valueAt(part, ['footprint', 'shape', ...pathOfPoint(part.shape?.kind ?? 'line', index)], at);

/** More or fewer points or names than before, or another kind or size. */
export function editOfShape(part: PartInFile, shape: DrawnShape): Edit {
  const was = part.shape;
  const at = (key: string): YamlPath => ['footprint', 'shape', key];
  const text = shapeText(shape);
  const sizeKey = sizeKeyOf(shape.kind);
  if (was?.kind !== shape.kind) return valueAt(part, ['footprint', 'shape'], text);
  if (sizeKey !== null && was.km !== shape.km) return valueAt(part, at(sizeKey), shape.km, shape.kind);
  return valueAt(part, at(shape.kind), text[shape.kind] ?? null);
}

export const editOfName = (part: PartInFile, name: string): Edit => valueAt(part, ['name'], name, 'unit');

export const editOfCrosses = (part: PartInFile): Edit => valueAt(part, ['crosses'], true, 'evidence');

/** What a claim says now, key by key: only what has become another is written; an emptied one goes. */
export function editOfClaim(part: PartInFile, of: 'what' | 'place', claim: Claim): Edit {
  const was = part[of];
  const base: YamlPath = of === 'what' ? [] : ['footprint'];
  const written: readonly (readonly [keyof Claim, YamlValue | undefined, after: string])[] = [
    ['evidence', claim.evidence, 'shape'],
    // A footprint without a reason cannot be read: there it is left, empty, for the check to ask for it.
    ['reason', claim.reason === '' && of === 'what' ? undefined : claim.reason, 'evidence'],
    ['source', claim.source || undefined, of === 'place' || was?.reason ? 'reason' : 'evidence'],
    ['para', claim.para === '' ? undefined : Number(claim.para), 'source']
  ];
  const edits = written.flatMap(([key, value, after]): Edit[] => {
    if ((was?.[key] ?? '') === claim[key]) return [];
    if (value === undefined) return [{ kind: 'remove-key', ...placeOf(part, [...base, key]) }];
    return [valueAt(part, [...base, key], value, after)];
  });
  return { kind: 'together', edits };
}

const placeOf = ({ file, index }: PartInFile, path: YamlPath) => ({ file, path: ['parts', index, ...path] });

const valueAt = (part: PartInFile, path: YamlPath, value: YamlValue, after?: string): Edit => ({
  kind: 'set-value',
  ...placeOf(part, path),
  value,
  ...(after === undefined ? {} : { after })
});

const asGiven = (value: unknown): Given =>
  typeof value === 'object' && value !== null ? (value as Given) : {};
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
