/** Values on a regular grid, row by row from the south-west corner. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
}

/** Beyond the edge the outermost value goes on. */
function valueAt({ columns, rows, values }: Field, column: number, row: number): number {
  const inside = (index: number, count: number): number => Math.min(count - 1, Math.max(0, index));
  return values[inside(row, rows) * columns + inside(column, columns)] ?? 0;
}

/** Weights of a Gaussian at whole cells, out to where they no longer count. */
function gaussian(sigmaCells: number): { readonly offset: number; readonly weight: number }[] {
  const reach = Math.ceil(3 * sigmaCells);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const offset = i - reach;
    return { offset, weight: Math.exp(-(offset ** 2) / (2 * sigmaCells ** 2)) };
  });
  const sum = raw.reduce((total, { weight }) => total + weight, 0);
  return raw.map(({ offset, weight }) => ({ offset, weight: weight / sum }));
}

function mapped(columns: number, rows: number, valueOf: (column: number, row: number) => number): Field {
  const values = Array.from({ length: columns * rows }, (_, i) =>
    valueOf(i % columns, Math.floor(i / columns))
  );
  return { columns, rows, values };
}

/** Single cells are noise at the scales where a relief of this grain is drawn. */
export function blurred(field: Field, sigmaCells: number): Field {
  if (sigmaCells === 0) return field;
  const weights = gaussian(sigmaCells);
  const sum = (pick: (offset: number) => number): number =>
    weights.reduce((total, { offset, weight }) => total + weight * pick(offset), 0);
  const { columns, rows } = field;
  const across = mapped(columns, rows, (c, r) => sum((offset) => valueAt(field, c + offset, r)));
  return mapped(columns, rows, (c, r) => sum((offset) => valueAt(across, c, r + offset)));
}

/** Catmull–Rom: passes through the cells' own values. */
function cubic([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The field with `times` cells for one; the first and last stay where they were. */
export function upsampled(field: Field, times: number): Field {
  const along = (index: number): [whole: number, rest: number] => {
    const whole = Math.floor(index / times);
    return [whole, index / times - whole];
  };
  const between = (index: number, pick: (cell: number) => number): number => {
    const [cell, t] = along(index);
    return cubic([pick(cell - 1), pick(cell), pick(cell + 1), pick(cell + 2)], t);
  };
  const { columns, rows } = field;
  const wide = mapped((columns - 1) * times + 1, rows, (c, r) =>
    between(c, (cell) => valueAt(field, cell, r))
  );
  return mapped(wide.columns, (rows - 1) * times + 1, (c, r) => between(r, (cell) => valueAt(wide, c, cell)));
}
