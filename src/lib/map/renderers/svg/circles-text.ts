import type { Box } from '../../../geometry/projection';
import { GAP_PATH, looksOfCircle, toCircleMarks } from '../../circle-marks';
import { largestRadius } from '../../circle-scale';
import { toPx } from '../../labels/to-px';
import type { CircleLegend, Picture } from '../../picture';
import { toSvgLook, toText } from './attributes';
import { lineText } from './text';
import { toHeading } from '../../../words/heading';

/** A picture's circles as SVG text, in the pixels of a frame of that size. */
export function circlesText(picture: Pick<Picture, 'circles' | 'bounds'>, frame: Box): string {
  const radius = largestRadius(frame);
  return toCircleMarks(picture)
    .map(({ layer, look, circles }) => {
      const drawn = circles.map(({ code, at, kind, size }) => {
        const [x, y] = toPx(at, picture.bounds, frame).map((px) => px.toFixed(2));
        return kind === 'gap'
          ? `<path data-circle="${code}" transform="translate(${x} ${y})" d="${GAP_PATH}"/>`
          : `<circle data-circle="${code}" cx="${x}" cy="${y}" r="${(radius * size).toFixed(2)}"/>`;
      });
      return `<g data-layer="${layer}" ${toText(toSvgLook(look))}>${drawn.join('')}</g>`;
    })
    .join('');
}

/** Room for the samples of sizes, in pixels of height. */
export function sizesHeight({ samples }: CircleLegend, frame: Pick<Box, 'width' | 'height'>): number {
  return 2 * largestRadius(frame) * (samples[0]?.size ?? 0) + 34;
}

/** What the sizes mean: the title, and below it round values on the map's own scale, standing on one line. */
export function sizesText(
  { title, samples }: CircleLegend,
  frame: Pick<Box, 'width' | 'height'>,
  px = 14
): string {
  const radius = largestRadius(frame);
  const bottom = 24 + 2 * radius * (samples[0]?.size ?? 0);
  let x = 0;
  const drawn = samples.map(({ size, text }) => {
    const r = radius * size;
    const left = x;
    x += 2 * r + 6.5 * px;
    const circles = looksOfCircle('gain').map(
      (look) => `<circle cx="${left + r}" cy="${bottom - r}" r="${r.toFixed(2)}" ${toText(toSvgLook(look))}/>`
    );
    return circles.join('') + lineText(text, left + 2 * r + 8, bottom, `font-size="${px}"`);
  });
  return lineText(toHeading(title), 0, 14, `font-size="${px}" font-weight="700"`) + drawn.join('');
}
