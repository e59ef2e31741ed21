// The live map. Import this module dynamically, on the reader's first interaction: pages must not carry MapLibre.
export { loadEngine } from './engine';
export { loadGeometry, type GeometryUrls } from './load';
export type { LiveGeometry } from './geometry';
export { LiveMap, type LiveMapEvents, type Start } from './live-map';
export type { Landing } from './flight';
export type { StagePoint } from './pointer';
export { LiveMapError, type LiveMapFailure } from './live-map-error';
export type { Inspection } from './inspect';
