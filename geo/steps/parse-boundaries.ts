import type { Parsed } from '../../src/lib/domain/problem';
import { tableSchema, toRows, type BoundaryRow } from './boundary-table';
import { checkChanges, checkCodes, checkOrder } from './check-boundaries';
import { parseYaml } from './parse-yaml';

/** boundaries.yml → its boundaries, oldest first, or what is wrong with it. `codes`: what a code looks like. */
export function parseBoundaries(
  file: string,
  yaml: string,
  codes: string | undefined
): Parsed<{ readonly boundaries: readonly BoundaryRow[] }> {
  const parsed = parseYaml(file, yaml, tableSchema);
  if (!parsed.ok) return parsed;
  const boundaries = toRows(file, parsed);
  const problems = [
    ...checkCodes(boundaries, codes),
    ...checkOrder(parsed, file),
    ...boundaries.flatMap((row, index) => checkChanges(row, boundaries[index - 1]))
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, boundaries };
}
