import type { AreaCode } from '../../domain/ids';
import { latestBoundary } from '../../domain/boundary';
import { toBox, type Box } from '../../geometry/projection';
import { shapeId } from '../../map/renderers/svg/shape-ids';
import { TOKENS } from '../../map/tokens';
import { boundsOf } from '../../server/library/geodata';
import type { Library } from '../../server/library/library';
import type { LayerView } from './layers.server';

/** One of today's divisions alone, all of them to one scale. */
export interface OutlineView {
  readonly code: AreaCode;
  readonly name: string;
  /** Its shape's id in the page. */
  readonly shape: string;
  readonly fill: string;
  /** What the colour says, in words; empty where it says nothing. */
  readonly value: string;
  /** In map units; each as wide and high as the largest needs. */
  readonly box: Box;
}

/** Today's divisions, coloured as on the first layer of their boundary that has numbers. */
export function toOutlines(layers: readonly LayerView[], { site, geo }: Library): OutlineView[] {
  const { id, areas } = latestBoundary(site.boundaries);
  const layer = layers.find(({ picture, values }) => picture.boundary === id && values !== null);
  const boxes = new Map(
    (geo.areas.get(id) ?? []).map(({ properties, geometry }) => [properties.code, toBox(boundsOf(geometry))])
  );
  const side = Math.max(...[...boxes.values()].flatMap(({ width, height }) => [width, height]));
  return areas.map(({ code, name }) => ({
    code,
    name,
    shape: shapeId.area(id, code),
    fill: layer?.picture.fills.find((each) => each.code === code)?.fill ?? TOKENS.area,
    value: layer?.values?.[code] ?? '',
    box: squareAround(boxes.get(code)!, side)
  }));
}

function squareAround({ x, y, width, height }: Box, side: number): Box {
  return { x: x - (side - width) / 2, y: y - (side - height) / 2, width: side, height: side };
}
