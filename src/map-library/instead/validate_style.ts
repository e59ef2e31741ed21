/** Instead of MapLibre's: our style passes the specification in tests (tests/map/renderers/gl/style.test.ts). */
export const validateStyle = {};
export const SPEC_SOURCE_TYPES: ReadonlySet<string> = new Set(['geojson', 'vector', 'raster']);
const findsNone = (): boolean => false;
export { findsNone as validateStyleAndEmit, findsNone as validateAndEmit, findsNone as emitValidationErrors };
