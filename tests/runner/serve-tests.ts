import { existsSync } from 'node:fs';
import { serve } from '../../src/cli/serve';

/**
 * Playwright's global setup: the built site at the root of a host, and under a sub-path as on a shared one.
 * In the runner's own process, so that no server outlives a run that is killed. Workers inherit the addresses.
 */
export default async function serveTests(): Promise<() => Promise<void>> {
  if (!existsSync('build/index.html')) throw new Error('build/ has no index.html: run `npm run build` first');
  const root = await serve({ folder: 'build', compress: true });
  const subPath = await serve({ folder: 'build', compress: true, base: '/some/where/' });
  process.env['BASE_URL'] = root.url;
  process.env['SUBPATH_URL'] = subPath.url;
  return async () => {
    await Promise.all([root.close(), subPath.close()]);
  };
}
