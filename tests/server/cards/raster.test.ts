import { expect, it } from 'vitest';
import { toPixels } from '../../../src/lib/server/cards/raster';

/** How much ink a line of text takes, in pixels: wherever its characters stand between them. */
async function inkOf(text: string): Promise<number> {
  const { rgba } = await toPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="80" font-family="Noto Serif CJK SC" font-size="48"><rect width="100%" height="100%" fill="#fff"/><text x="9" y="60">${text}</text></svg>`
  );
  return rgba.reduce((sum, value, i) => sum + (i % 4 === 0 ? 255 - value : 0), 0) / 255;
}

it.each([
  ['−0.25 百分点', '0.25 百分点'],
  ['−0.25', '0.25']
])('draws the minus of %s, which its face lacks', async (negative, positive) => {
  const [drawn, without] = await Promise.all([negative, positive].map(inkOf));
  expect(drawn).toBeGreaterThan(without! + 20);
});
