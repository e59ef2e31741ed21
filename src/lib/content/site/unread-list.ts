/**
 * Stand-ins for a list whose file could not be read. They know every name, so that one broken file is
 * reported as itself and not as hundreds of unknown names in all the others.
 */
export class AnyName extends Set<string> {
  override has(): boolean {
    return true;
  }
}

export class AnyEntry<V> extends Map<string, V> {
  constructor(private readonly entry: V) {
    super();
  }

  override has(): boolean {
    return true;
  }

  override get(): V {
    return this.entry;
  }
}

/** The ids of a list; undefined: the list could not be read. */
export function namesOf(items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return items ? new Set(items.map(({ id }) => id)) : new AnyName();
}

/** A list by id; undefined: the list could not be read, and `entry` stands for each of its items. */
export function entriesOf<T extends { readonly id: string }, V>(
  items: readonly T[] | undefined,
  toEntry: (item: T) => V,
  entry: V
): ReadonlyMap<string, V> {
  if (!items) return new AnyEntry(entry);
  return new Map(items.map((item) => [item.id, toEntry(item)]));
}
