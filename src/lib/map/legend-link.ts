import type { AreaRef } from '../domain/redraw';
import type { Lights, LitAreas } from './lit.svelte';
import type { Picture } from './picture';

/** A legend and its map light each other: a class the divisions that it colours, a division its class. */
export interface LegendLink {
  readonly isLit: (color: string) => boolean;
  /** `null`: nothing is pointed at any more. */
  readonly point: (color: string | null) => void;
}

/** Of what a map shows now; which divisions have a class is what they are filled with. */
export function toLegendLink(picture: Pick<Picture, 'boundary' | 'fills'>, lights: Lights): LegendLink {
  return {
    isLit: (color) => colorsOf(picture, lights.areas).includes(color),
    point: (color) => lights.pointAreas(color === null ? null : { areas: areasOf(picture, color) })
  };
}

function areasOf({ boundary, fills }: Pick<Picture, 'boundary' | 'fills'>, color: string): AreaRef[] {
  return fills.filter(({ fill }) => fill === color).map(({ code }) => ({ boundary, code }));
}

function colorsOf({ boundary, fills }: Pick<Picture, 'boundary' | 'fills'>, lit: LitAreas | null): string[] {
  const areas = lit?.areas ?? [];
  return fills.flatMap(({ code, fill }) =>
    areas.some((area) => area.boundary === boundary && area.code === code) ? [fill] : []
  );
}
