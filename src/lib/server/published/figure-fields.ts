import { placeKey } from '../../domain/preferred-figure';
import type { Library } from '../library/library';
import { AREA_PATTERN, boundaryValues } from './area-fields';
import type { AreaRow } from './area-rows';
import type { Field } from './field';
import type { FigureRow } from './figure-row';
import { words } from '../../words/current';
import { unitValues } from './indicator-fields';

/** SDMX time periods as domain/period.ts reads them. */
const ONE_PERIOD = String.raw`(19|20)\d{2}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
export const PERIOD_PATTERN = `${ONE_PERIOD}(/${ONE_PERIOD})?`;

/** What, where and when. */
export function figureIdentityFields({ site }: Library, areas: readonly AreaRow[]): Field<FigureRow>[] {
  return [
    {
      name: 'id',
      type: 'string',
      required: true,
      unique: true,
      cell: ({ figure }) => figure.id
    },
    {
      name: 'area',
      type: 'string',
      pattern: AREA_PATTERN,
      required: true,
      cell: ({ figure }) => placeKey(figure.place)
    },
    {
      name: 'boundary',
      type: 'string',
      values: boundaryValues(areas),
      required: true,
      cell: ({ figure }) => figure.boundary
    },
    {
      name: 'indicator',
      type: 'string',
      required: true,
      cell: ({ figure }) => figure.indicator
    },
    {
      name: 'period',
      type: 'string',
      pattern: PERIOD_PATTERN,
      required: true,
      cell: ({ figure }) => figure.period.text
    },
    {
      name: 'value',
      type: 'number',
      cell: ({ figure }) => figure.value
    },
    {
      name: 'unit',
      type: 'string',
      values: unitValues(site.indicators),
      required: true,
      cell: ({ figure }) => words().unitInFull(figure.unit)
    }
  ];
}
