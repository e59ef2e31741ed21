import type { BoundaryId } from '../../../domain/ids';
import type { GroundSource, LayerMark, Source } from '../../layer';
import { LAYERS, type LayerName, type RegisteredLayer } from '../../layers';

/** A mark of the register as a MapLibre layer. */
export interface PlacedMark {
  /** `layer`, `layer:variant`, or with the boundary behind. */
  readonly id: string;
  readonly layer: LayerName;
  readonly mark: LayerMark;
  readonly source: Source;
  /** Null where it draws everywhere. */
  readonly sourceId: string | null;
  /** Of divisions: each boundary's are a source of their own. */
  readonly boundary: BoundaryId | null;
}

export const PARTS_SOURCE = 'overlays';

export function areasSource(boundary: BoundaryId): string {
  return `areas-${boundary}`;
}

export function groundSource({ file, object }: GroundSource): string {
  return `${file.replace('/', '-')}-${object}`;
}

/** Whether a line is drawn around it: a fill that covers all of its source (layer-specs.ts). */
export function hasEdge({ mark, source }: PlacedMark): boolean {
  return mark.look.kind === 'fill' && source.kind === 'ground' && !source.isSingle;
}

export function edgeId(id: string): string {
  return `${id}:edge`;
}

/** All layers of a live map, bottom to top. Circles lie over it, in the frame. */
export function placeMarks(boundaries: readonly BoundaryId[]): PlacedMark[] {
  return LAYERS.filter(({ source }) => source.kind !== 'circles').flatMap((layer) =>
    layer.marks.flatMap((mark) =>
      layer.source.kind === 'areas'
        ? boundaries.map((boundary) => place(layer, mark, areasSource(boundary), boundary))
        : [place(layer, mark, sourceIdOf(layer.source), null)]
    )
  );
}

function sourceIdOf(source: Exclude<Source, { kind: 'areas' }>): string | null {
  switch (source.kind) {
    case 'everywhere':
    case 'circles':
      return null;
    case 'parts':
      return PARTS_SOURCE;
    case 'ground':
      return groundSource(source);
    default:
      return source satisfies never;
  }
}

function place(
  { name: layer, source }: RegisteredLayer,
  mark: LayerMark,
  sourceId: string | null,
  boundary: BoundaryId | null
): PlacedMark {
  const id = [layer, mark.variant, boundary].filter(Boolean).join(':');
  return { id, layer, mark, source, sourceId, boundary };
}
