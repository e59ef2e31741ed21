import type { Library } from '../library/library';
import type { AreaRow } from './area-rows';
import { toTable, type Table } from './field';
import { figureIdentityFields } from './figure-fields';
import { FIGURE_NAME_FIELDS } from './figure-name-fields';
import { toFigureRows } from './figure-row';
import { FIGURE_STANDING_FIELDS } from './figure-standing-fields';

/** The columns of the content's figures, in their order, then what their ids and codes stand for. */
export function toFigureTable(library: Library, areas: readonly AreaRow[]): Table {
  const identity = figureIdentityFields(library, areas);
  const fields = [...identity, ...FIGURE_STANDING_FIELDS, ...FIGURE_NAME_FIELDS];
  return toTable(
    'figures',
    fields,
    toFigureRows(library.site, areas),
    ['id'],
    [
      { fields: ['indicator'], resource: 'indicators', references: ['id'] },
      { fields: ['source'], resource: 'sources', references: ['id'] },
      { fields: ['boundary', 'area'], resource: 'areas', references: ['boundary', 'code'] }
    ]
  );
}
