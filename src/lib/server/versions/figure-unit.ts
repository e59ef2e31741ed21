import { quantityOf, type Figure, type FigurePlace, type Quantity } from '../../domain/figure';
import type { FigureUnit } from '../../domain/version';

/** `330110`, `zone:west`, `ground:330102+330104`, `piece:2017/330110>2021/330113`. */
function placeText(place: FigurePlace): string {
  switch (place.kind) {
    case 'area':
      return place.code;
    case 'zone':
      return `zone:${place.zone}`;
    case 'ground':
      return `ground:${place.codes.join('+')}`;
    case 'piece': {
      const { from, to } = place;
      return `piece:${from.boundary}/${from.code}>${to.boundary}/${to.code}`;
    }
    default:
      return place satisfies never;
  }
}

/** A figure as a version records it: fields that say nothing are left out, the others always in this order. */
export function toFigureUnit(figure: Figure): FigureUnit {
  const { place, boundary, indicator, period, value, unit, written, bound, growthPct, growthBound } = figure;
  const { status, missing, source, para, note, computed } = figure;
  return {
    place: placeText(place),
    ...{ boundary, indicator, period: period.text },
    ...(value === null ? {} : { value }),
    unit,
    ...(written ? { written } : {}),
    ...(bound ? { bound } : {}),
    ...(growthPct === null ? {} : { growth: growthPct }),
    ...(growthBound ? { growthBound } : {}),
    status,
    ...(missing ? { missing } : {}),
    source,
    ...(para === null ? {} : { para }),
    ...(note ? { note } : {}),
    ...(computed ? { worked: computed.operation } : {})
  };
}

/** The number of a recorded figure, to be said as all others are. */
export function quantityIn(unit: FigureUnit): Quantity {
  const { value = null, written = '', bound = '', status, missing = null } = unit;
  return quantityOf({ ...unit, value, written, bound, status, missing } as unknown as Figure);
}

/** Its growth over a year; null where none is recorded. */
export function growthIn({ growth, growthBound = '', status }: FigureUnit): Quantity | null {
  if (growth === undefined) return null;
  return { value: growth, unit: '%', bound: growthBound, status, missing: null } as Quantity;
}
