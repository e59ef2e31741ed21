import { existsSync } from 'node:fs';
import { serve } from './serve';

/** The built site twice, for playwright.config.ts: at the root of a host, and under a sub-path as on a shared one. */
if (!existsSync('build/index.html')) {
  console.error('build/ has no index.html: run `npm run build` first');
  process.exit(1);
}
const root = await serve({ folder: 'build', compress: true });
const subPath = await serve({ folder: 'build', compress: true, base: '/some/where/' });
console.log(`root ${root.url} sub-path ${subPath.url}`);
