import { readYaml } from '../../edit/yaml-read';
import { inline, type YamlValue } from '../../edit/yaml-write';

export interface ValueTurn {
  /** Keys, and the ids or names of what stands in lists. */
  readonly path: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** What two texts of YAML say differently; undefined where one of them cannot be read. */
export function yamlChanges(before: string, after: string): ValueTurn[] | undefined {
  const [from, to] = [before, after].map(readYaml);
  return from === undefined || to === undefined ? undefined : turnsOf([], from ?? {}, to ?? {});
}

function turnsOf(
  path: readonly string[],
  from: YamlValue | undefined,
  to: YamlValue | undefined
): ValueTurn[] {
  const [was, is] = [said(from), said(to)];
  if (was === is) return [];
  const [left, right] = [keyed(from), keyed(to)];
  if (!left || !right) return [{ path, from: was, to: is }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => turnsOf([...path, key], left.get(key), right.get(key)));
}

const said = (value: YamlValue | undefined): string | null => (value === undefined ? null : inline(value));

/** A mapping, or a list whose entries have names that tell them apart; undefined of everything else. */
function keyed(value: YamlValue | undefined): ReadonlyMap<string, YamlValue> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value as Readonly<Record<string, YamlValue>>));
  const names = (value as readonly YamlValue[]).map(nameOf);
  const isTold = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  return isTold
    ? new Map(names.map((name, i) => [name ?? '', (value as readonly YamlValue[])[i] ?? null]))
    : undefined;
}

function nameOf(entry: YamlValue): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const { id, name } = entry as Readonly<Record<string, YamlValue>>;
  const told = id ?? name;
  return typeof told === 'string' ? told : undefined;
}
