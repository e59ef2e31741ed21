import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { AreaCode } from '../../domain/ids';
import { holdsPoint } from '../../geometry/holds-point';

/** Where the reader is, or why that is not known. */
export type Located =
  | { readonly kind: 'inside'; readonly code: AreaCode; readonly errorKm: number }
  | { readonly kind: 'outside' }
  /** The reader or the browser does not allow it. */
  | { readonly kind: 'refused' }
  /** The device cannot say. */
  | { readonly kind: 'unknown' }
  /** No browser tells a page that did not come over https. */
  | { readonly kind: 'unsupported' };

/** What is asked of the browser; tests answer themselves. */
export type Locator = Pick<Geolocation, 'getCurrentPosition'>;

const LIMIT_MS = 15_000;
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const DENIED = 1;

/**
 * Asks the device where it is, and the shapes at hand which division that is: the place is sent to nobody. Rejects where
 * the shapes do not arrive.
 */
export async function locate(
  device: Locator | undefined,
  readShapes: () => Promise<FeatureCollection>
): Promise<Located> {
  if (!device) return { kind: 'unsupported' };
  const found = await ask(device);
  if ('kind' in found) return found;
  const { longitude, latitude, accuracy } = found;
  const { features } = await readShapes();
  const here = features.find(({ geometry }) =>
    holdsPoint(geometry as Polygon | MultiPolygon, [longitude, latitude])
  );
  if (!here) return { kind: 'outside' };
  return { kind: 'inside', code: here.properties?.['code'] as AreaCode, errorKm: accuracy / 1000 };
}

type Place = Pick<GeolocationCoordinates, 'longitude' | 'latitude' | 'accuracy'>;

function ask(device: Locator): Promise<Place | Extract<Located, { kind: 'refused' | 'unknown' }>> {
  return new Promise((done) =>
    device.getCurrentPosition(
      ({ coords }) => done(coords),
      ({ code }) => done({ kind: code === DENIED ? 'refused' : 'unknown' }),
      { timeout: LIMIT_MS, maximumAge: 60_000 }
    )
  );
}
