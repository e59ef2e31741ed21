/** Names under which a processor stands in for a graphics card: Chromium's own, Windows', Mesa's. */
const SOFTWARE = /SwiftShader|Basic Render|llvmpipe|softpipe/i;

/** Whether Chromium draws a canvas that has a context without a graphics card; false where a browser does not say. */
export function isDrawnBySoftware(canvas: HTMLCanvasElement): boolean {
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Firefox names the card here, and complains of whoever asks it as the others must be asked.
  if (gl?.getParameter(gl.RENDERER) !== 'WebKit WebGL') return false;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  return named !== null && SOFTWARE.test(String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)));
}
