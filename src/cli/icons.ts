import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { findChromium, LAUNCH_FLAGS } from './chromium';

/**
 * Draws the icons of the installed site from static/icon.svg. The maskable one has no corners of its own, and its
 * picture within the middle four fifths that every mask leaves.
 */
const SVG = readFileSync('static/icon.svg', 'utf8');
const GROUND = /<rect[^>]*fill="(#\w+)"/.exec(SVG)?.[1] ?? '';
const ICONS = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'icon-maskable-512', size: 512, share: 0.8 }
];

const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawn = SVG.replace('<svg', `<svg width="${size * share}" height="${size * share}"`);
  const ground = share < 1 ? GROUND : 'transparent';
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">${drawn}</body>`
  );
  await page.screenshot({ path: `static/${name}.png`, omitBackground: true });
}
await browser.close();
