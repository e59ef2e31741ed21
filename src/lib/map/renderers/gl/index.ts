// The live map. Import this module dynamically, on the reader's first interaction: pages must not carry MapLibre.
export { loadEngine } from './engine';
export { loadGeometry, type GeometryUrls } from './load';
export type { LiveGeometry } from './geometry';
export { LiveMap } from './live-map';
export type { Start } from './parts';
export type { LiveMapEvents, StagePoint } from './events';
export type { Landing } from './flight';
export { LiveMapError, type LiveMapFailure } from './live-map-error';
export type { Inspection } from './inspect';
