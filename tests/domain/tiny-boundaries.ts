import type { Boundary } from '../../src/lib/domain/boundary';
import { toId } from '../../src/lib/domain/ids';

function boundary(id: string, codes: readonly string[], validFrom: string | null): Boundary {
  const area = (code: string) => ({
    code: toId<never>(code),
    name: code,
    publishedKm2: null,
    measuredKm2: 1
  });
  return { id: toId(id), name: id, validFrom, validTo: null, notice: '', areas: codes.map(area) };
}

/** Two boundaries of a county whose fourth division was split in 2021. */
export const boundaries: readonly Boundary[] = [
  boundary('old', ['900001', '900002', '900003', '900004'], null),
  boundary('new', ['900001', '900002', '900003', '900004', '900005'], '2021-04-09')
];
