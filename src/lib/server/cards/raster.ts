import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { toDrawnFont } from '../html/headline-font';
import type { Pixels } from './palette';

const WASM = '@resvg/resvg-wasm/index_bg.wasm';
let started: ReturnType<typeof start> | undefined;

/** Loaded by the first card: pages are made without it. */
async function start() {
  const drawer = await import('@resvg/resvg-wasm');
  await drawer.initWasm(readFileSync(createRequire(import.meta.url).resolve(WASM)));
  return drawer;
}

/** All that an SVG says, tags included: which few characters more the face has is no matter. */
export async function toPixels(svg: string): Promise<Pixels> {
  const { Resvg } = await (started ??= start());
  const face = await toDrawnFont(svg);
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [face], defaultFontFamily: 'Noto Serif CJK SC' }
  });
  const image = drawing.render();
  const { width, height, pixels } = image;
  image.free();
  drawing.free();
  return { width, height, rgba: pixels };
}
