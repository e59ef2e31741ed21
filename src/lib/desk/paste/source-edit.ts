import type { Edit } from '../../edit/edit';
import type { NewSource } from './paste';

/** A source at the end of the list. */
export function editOfSource({ id, publisher, title, published, tier, note }: NewSource): Edit {
  const entry = { id, publisher, title, published, tier, ...(note ? { note } : {}) };
  return { kind: 'add-entry', file: 'sources.yml', path: [], entry };
}
