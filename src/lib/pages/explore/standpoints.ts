import type { AreaCode } from '../../domain/ids';
import type { ExploreModel } from './model';
import type { ExploreData } from './page';

/** A row as arrow keys walk to it: where it is, and which others it touches. */
interface RowStandpoint {
  readonly code: AreaCode;
  readonly at: readonly [number, number];
  readonly touching: readonly AreaCode[];
}

export function standpointsOf({ rows, boundary }: ExploreModel, data: ExploreData): RowStandpoint[] {
  const { anchors } = data.views[0]!;
  const rowOf = (code: AreaCode): AreaCode | undefined =>
    rows.find(({ codes }) => codes.includes(code))?.code;
  return rows.map(({ code, codes }) => {
    const all = codes.flatMap((each) => data.touching[boundary.id]?.[each] ?? []);
    const touching = [...new Set(all.flatMap((each) => rowOf(each) ?? []))].filter((each) => each !== code);
    return { code, at: anchors[boundary.id]?.[code] ?? [0, 0], touching };
  });
}
