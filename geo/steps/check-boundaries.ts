import type { Problem } from '../../src/lib/domain/problem';
import type { AreaRow, BoundaryRow, Table } from './boundary-table';
import type { Path, Yaml } from './parse-yaml';

/** Each code once, and of the form that the configuration asks for. */
export function checkCodes(boundaries: readonly BoundaryRow[], codes: string | undefined): Problem[] {
  const pattern = new RegExp(`^(?:${codes ?? '.*'})$`);
  return boundaries.flatMap(({ id, areas }) => {
    const seen = new Set<string>();
    return areas.flatMap(({ code, place }): Problem[] => {
      const isTwice = seen.has(code);
      seen.add(code);
      if (isTwice)
        return [{ ...place, what: `区划 ${id} 里代码 ${code} 写了两次`, mend: '一个代码只写一行' }];
      if (pattern.test(code)) return [];
      return [{ ...place, what: `代码 ${code} 不合 build.yml 的 codes：${codes}`, mend: '改正代码或 codes' }];
    });
  });
}

/** Oldest first, each id once, and the newest drawn in a file of its own: it sets every unchanged line. */
export function checkOrder({ value: { boundaries }, lineOf }: Yaml<Table>, file: string): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, what: string, mend: string): void => {
    problems.push({ file, line: lineOf(['boundaries', ...path]), what, mend });
  };
  boundaries.forEach(({ id, validFrom, changes }, index) => {
    const before = boundaries[index - 1];
    if (boundaries.findIndex((row) => row.id === id) < index)
      add([index, 'id'], `区划 ${id} 写了两次`, '换一个 id');
    if (!before && changes.length > 0)
      add([index, 'changes'], `最早的区划 ${id} 没有更早的可比`, '去掉 changes');
    if (before && (validFrom === null || (before.validFrom ?? '') >= validFrom))
      add(
        [index, 'validFrom'],
        `区划 ${id} 的起始日期不晚于 ${before.id}`,
        '区划从旧到新写，只有最早的可以不写起始日期'
      );
  });
  const last = boundaries.length - 1;
  if (boundaries[last]?.file === null)
    add([last], `最新的区划 ${boundaries[last].id} 没有界线文件`, '写上 file：没有调整过的线都从它来');
  return problems;
}

/** Codes that changes use but their boundary does not have, areas that no row mentions, cuts that cannot be made. */
export function checkChanges(row: BoundaryRow, before: BoundaryRow | undefined): Problem[] {
  if (!before) return [];
  const sides = [
    ['from', before],
    ['to', row]
  ] as const;
  return [
    ...sides.flatMap(([side, { id, areas }]) => checkSide(row, side, id, areas)),
    ...checkCuts(row, before)
  ];
}

function checkSide(
  { changes }: BoundaryRow,
  side: 'from' | 'to',
  id: string,
  areas: readonly AreaRow[]
): Problem[] {
  const strangers = changes.filter((change) => !areas.some(({ code }) => code === change[side]));
  const forgotten = areas.filter(({ code }) => !changes.some((change) => change[side] === code));
  return [
    ...strangers.map(({ place, ...change }) => ({
      ...place,
      what: `changes 的 ${side} 用了区划 ${id} 里没有的代码 ${change[side]}`,
      mend: `改正代码，或在区划 ${id} 的 areas 里加上它`
    })),
    ...forgotten.map(({ code, place }) => ({
      ...place,
      what: `changes 里没有 ${id} 的 ${code}`,
      mend: '补一行 from/to'
    }))
  ];
}

function checkCuts({ areas, changes }: BoundaryRow, before: BoundaryRow): Problem[] {
  return areas.flatMap(({ code, name }): Problem[] => {
    const parts = changes.filter(({ to }) => to === code);
    const [, second, third] = parts;
    if (third) {
      const what = `${code} ${name}由 ${parts.length} 个旧区拼成`;
      return [{ ...third.place, what, mend: '一个区至多由两个旧区拼成：中间加一套区划，分两步写' }];
    }
    if (!second || before.file !== null) return [];
    const what = `${code} ${name}由两个旧区拼成，区划 ${before.id} 却没有界线文件`;
    return [{ ...second.place, what, mend: `给区划 ${before.id} 写上 file：切开的线从它来` }];
  });
}
