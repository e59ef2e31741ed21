import { placeKey } from '../../domain/preferred-figure';
import type { Library } from '../library/library';
import { AREA_PATTERN, boundaryValues } from './area-fields';
import type { AreaRow } from './area-rows';
import type { Field } from './field';
import type { FigureRow } from './figure-row';
import { unitValues } from './indicator-fields';

/** SDMX time periods as domain/period.ts reads them. */
const ONE_PERIOD = String.raw`(19|20)\d{2}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const PERIOD_PATTERN = `${ONE_PERIOD}(/${ONE_PERIOD})?`;

/** What, where and when. */
export function figureIdentityFields({ site }: Library, areas: readonly AreaRow[]): Field<FigureRow>[] {
  return [
    {
      name: 'id',
      type: 'string',
      title: '编号',
      description: '这个数的编号，全站唯一，发布后不改。',
      required: true,
      unique: true,
      cell: ({ figure }) => figure.id
    },
    {
      name: 'area',
      type: 'string',
      title: '区',
      description: '六位区划代码；不是行政区的写 zone: 加编号。要和边界一起才认得出是哪块地。',
      pattern: AREA_PATTERN,
      required: true,
      cell: ({ figure }) => placeKey(figure.place)
    },
    {
      name: 'boundary',
      type: 'string',
      title: '边界',
      description: '这个数说的是哪一套区划上的地方。数按哪套区划公布就写哪套，与时期早晚无关。',
      values: boundaryValues(areas),
      required: true,
      cell: ({ figure }) => figure.boundary
    },
    {
      name: 'indicator',
      type: 'string',
      title: '指标',
      description: '数说的是什么，定义见 indicators.csv。',
      required: true,
      cell: ({ figure }) => figure.indicator
    },
    {
      name: 'period',
      type: 'string',
      title: '时期',
      description:
        '2021 全年，2021-S1 上半年，2019-Q4 四季度，2021-02 某月，2020-11-01 某日，2012/2021 起止。写法依 SDMX。',
      pattern: PERIOD_PATTERN,
      required: true,
      cell: ({ figure }) => figure.period.text
    },
    {
      name: 'value',
      type: 'number',
      title: '数值',
      description: '以 unit 为单位；空是没有数值，原因在 missing。缺数从不写 0。',
      cell: ({ figure }) => figure.value
    },
    {
      name: 'unit',
      type: 'string',
      title: '单位',
      description: 'value 的单位；同一指标只用一个单位。',
      values: unitValues(site.indicators),
      required: true,
      cell: ({ figure }) => figure.unit
    }
  ];
}
