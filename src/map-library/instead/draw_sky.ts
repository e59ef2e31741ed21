/** Instead of MapLibre's, which draws a sky in every frame, also of a map that is seen from straight above. */
export function drawSky(): void {}
export function drawAtmosphere(): void {}
