interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

const LICENCES: Readonly<Record<string, Licence>> = {
  MIT: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/licenses/MIT' },
  ISC: { name: 'ISC', title: 'ISC License', path: 'https://opensource.org/licenses/ISC' }
};

/** A licence by its SPDX id. Throws on one that nobody has looked at: a page would claim what it does not know. */
export function licenceAt(id: string): Licence {
  const found = LICENCES[id];
  if (!found) throw new Error(`no licence ${id} in src/lib/server/published/licences.ts`);
  return found;
}
