import { PMTiles, TileType } from 'pmtiles';
import type { TileReader } from './tile-reader';

/** Opens a PMTiles file, of which only the parts asked for are fetched; rejects where it does not arrive or is none. */
export async function openArchive(address: string): Promise<TileReader> {
  const archive = new PMTiles(address);
  const { minZoom, maxZoom, tileType } = await archive.getHeader();
  const isVector = tileType === TileType.Mvt;
  return {
    minZoom,
    maxZoom,
    tileSize: isVector ? 512 : 256,
    vector: isVector ? layersIn(await archive.getMetadata()) : null,
    async read({ z, x, y }, signal) {
      return (await archive.getZxy(z, x, y, signal))?.data ?? null;
    }
  };
}

/** `vector_layers` of the metadata, which the spec asks of every archive of vector tiles. */
function layersIn(metadata: unknown): string[] {
  const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer) => {
    const id = (layer as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
