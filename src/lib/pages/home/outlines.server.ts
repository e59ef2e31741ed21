import { boundsOf } from '../../geometry/bounds';
import type { AreaCode } from '../../domain/ids';
import { latestBoundary } from '../../domain/boundary';
import { toBox, type Box } from '../../geometry/projection';
import { shapeId } from '../../map/renderers/svg/shape-ids';
import type { Legend } from '../../map/picture';
import { TOKENS } from '../../map/tokens';
import type { Library } from '../../server/library/library';
import { toPicture } from '../../map/to-picture';
import { toHover } from '../../server/views/hover-view';
import { stepOf } from '../../server/views/scene-of';
import type { OutlineView } from './page';

/** Today's divisions, coloured as in the scene that the editor chose. */
export function toOutlines(library: Library): OutlineView[] {
  const { site, geo } = library;
  const { id, areas } = latestBoundary(site.boundaries);
  const colours = coloursOf(library);
  const boxes = new Map(
    (geo.areas.get(id) ?? []).map(({ properties, geometry }) => [properties.code, toBox(boundsOf(geometry))])
  );
  const side = Math.max(...[...boxes.values()].flatMap(({ width, height }) => [width, height]));
  return areas.map(({ code, name }) => ({
    code,
    name,
    shape: shapeId.area(id, code),
    fill: colours?.fills.get(code) ?? TOKENS.area,
    value: colours?.values[code] ?? '',
    box: squareAround(boxes.get(code)!, side)
  }));
}

/** What their colours show; null where none are chosen. */
export function toColours(library: Library): Pick<Legend, 'title' | 'classes'> | null {
  const { title, classes } = coloursOf(library)?.legend ?? {};
  return title && classes ? { title, classes } : null;
}

interface Colours {
  readonly legend: Legend;
  readonly fills: ReadonlyMap<AreaCode, string>;
  readonly values: Readonly<Record<string, string>>;
}

/** Null where none are chosen, or where they are those of another ground. */
function coloursOf(library: Library): Colours | null {
  const { home, boundaries } = library.site;
  if (!home?.areas) return null;
  const { scene } = stepOf(home.areas, library);
  if (scene.boundary !== latestBoundary(boundaries).id) return null;
  const { fills, legend } = toPicture({ ...scene, highlight: [] }, library.atlas);
  return {
    legend,
    fills: new Map(fills.map(({ code, fill }) => [code, fill])),
    values: toHover(scene, library) ?? {}
  };
}

function squareAround({ x, y, width, height }: Box, side: number): Box {
  return { x: x - (side - width) / 2, y: y - (side - height) / 2, width: side, height: side };
}
