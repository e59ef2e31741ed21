import { withPlainMarks } from '../../map/renderers/svg/plain-marks';
import { toDrawnFont } from '../html/headline-font';
import { openDrawer } from './drawer';
import type { Pixels } from './palette';

async function drawingOf(svg: string, zoom: number) {
  const { Resvg } = await openDrawer();
  const said = withPlainMarks(svg);
  // All that an SVG says, tags included: which few characters more the face has is no matter.
  const face = await toDrawnFont(said);
  return new Resvg(said, {
    font: { fontBuffers: [face], defaultFontFamily: 'Noto Serif CJK SC' },
    fitTo: { mode: 'zoom', value: zoom }
  });
}

/** An SVG as it looks, `zoom` times as large; its words in the headline face. */
export async function toPixels(svg: string, zoom = 1): Promise<Pixels> {
  const drawing = await drawingOf(svg, zoom);
  const image = drawing.render();
  const { width, height, pixels } = image;
  image.free();
  drawing.free();
  return { width, height, rgba: pixels };
}

/** An SVG of paths alone, which looks the same wherever it is drawn: words are outlines, nothing refers to a font. */
export async function toOutlines(svg: string): Promise<string> {
  const drawing = await drawingOf(svg, 1);
  const outlines = drawing.toString();
  drawing.free();
  return outlines;
}
