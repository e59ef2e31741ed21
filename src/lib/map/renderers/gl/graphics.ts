/** Waits, in a thread of its own, until the driver has made a context and compiled and linked a first program. */
const FIRST_CONTEXT = `
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl) {
    const program = gl.createProgram();
    const add = (type, body) => {
      const shader = gl.createShader(type);
      gl.shaderSource(shader, '#version 300 es\\nprecision mediump float;' + body);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    };
    add(gl.VERTEX_SHADER, 'void main() { gl_Position = vec4(0.0); }');
    add(gl.FRAGMENT_SHADER, 'out vec4 color; void main() { color = vec4(0.0); }');
    gl.linkProgram(program);
    gl.getProgramParameter(program, gl.LINK_STATUS);
  }`;

/**
 * A browser's first graphics context waits for the graphics process and its driver, and whoever asks for it waits too: a
 * second and more on a slow phone. Here a worker asks while the engine is on its way, and not the page. Returns what ends
 * it, when the map has a context of its own.
 */
export function warmGraphics(): () => void {
  if (!('OffscreenCanvas' in globalThis && 'Worker' in globalThis)) return () => undefined;
  const code = URL.createObjectURL(new Blob([FIRST_CONTEXT], { type: 'text/javascript' }));
  const worker = new Worker(code);
  return () => {
    worker.terminate();
    URL.revokeObjectURL(code);
  };
}
