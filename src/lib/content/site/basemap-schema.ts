import * as v from 'valibot';
import { optionalText, text } from '../text/schema-parts';
import { say } from '../../words/say';

/** The settings' `basemap`, as editors write it; what belongs together is checked by basemap.ts. */
export const basemapSchema = v.strictObject({
  /** A file in the folder `basemap`. */
  pmtiles: optionalText,
  /** The address of a tile server, or a WMTS template. */
  tiles: optionalText,
  /** Layers of 天地图, bottom to top. */
  tianditu: v.optional(v.pipe(v.array(text), v.minLength(1, say`至少写一个图层，如 [vec_w, cva_w]`))),
  key: optionalText,
  hosts: v.optional(v.array(v.pipe(v.union([text, v.number()]), v.transform(String))), []),
  maxZoom: v.optional(
    v.pipe(
      v.number(say`应为整数`),
      v.integer(say`应为整数`),
      v.minValue(1, say`应在 1 到 22 之间`),
      v.maxValue(22, say`应在 1 到 22 之间`)
    ),
    18
  ),
  credit: optionalText,
  reviewNumber: optionalText,
  /** Whether the offline copy keeps the file. */
  offline: v.optional(v.boolean(say`应为 true 或 false`), true)
});
