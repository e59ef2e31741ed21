import { ZOOM, type DrawMap } from '../../deck/deck';
import { toMapDrawing } from '../../deck/map-drawing';
import { withPlainMarks } from '../../lib/map/renderers/svg/plain-marks';
import { shapeInPage } from '../../lib/map/renderers/svg/shape-in-page';
import { svgToPng } from '../../lib/ui/svg-to-png';

/** A map of a slide as the browser draws it, in the file's own face. There are no outlines of its words, so no SVG. */
export const drawMap: DrawMap = async (picture, options) => {
  const svg = withPlainMarks(toMapDrawing(picture, { ...options, shapeOf: shapeInPage }));
  const png = await svgToPng(svg.replace('>', `><style>${faceRule(DRAWN_FACE)}</style>`), ZOOM);
  return { png: new Uint8Array(await png.arrayBuffer()) };
};

/** As drawings call it. */
const DRAWN_FACE = 'Noto Serif CJK SC';

/** A picture sees no face of its page: it carries the file's own, under the name that it asks for. */
export function faceRule(family: string): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const face = rules.find((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
  if (!face) throw new Error('the file has no face');
  return `@font-face{font-family:'${family}';src:${face.style.getPropertyValue('src')};font-weight:700}`;
}
