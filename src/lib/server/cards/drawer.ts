import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const WASM = '@resvg/resvg-wasm/index_bg.wasm';
let started: ReturnType<typeof start> | undefined;

/** What makes pixels of an SVG and of the pictures in it; loaded by the first that asks: pages are made without it. */
export const openDrawer = (): ReturnType<typeof start> => (started ??= start());

async function start() {
  const drawer = await import('@resvg/resvg-wasm');
  await drawer.initWasm(readFileSync(createRequire(import.meta.url).resolve(WASM)));
  return drawer;
}
