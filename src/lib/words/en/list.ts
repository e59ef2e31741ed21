/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A count and its noun: `1 person`, `2 people`. */
export function counted(count: string, one: string, many: string): string {
  return `${count} ${['1', 'one'].includes(count) ? one : many}`;
}
