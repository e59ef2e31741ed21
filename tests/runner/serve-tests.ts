import { existsSync } from 'node:fs';
import { serve } from '../../src/cli/serve';
import { createRelay } from '../../src/relay/relay';
import { NEW_CITY, TINY_COAST, TINY_COUNTY, TINY_SITES } from './tiny-sites';

/**
 * Playwright's global setup: the built site at the root of a host, and under a sub-path as on a shared one; the sites
 * of squares and the new city each at the root of another.
 * In the runner's own process, so that no server outlives a run that is killed. Workers inherit the addresses.
 */
export default async function serveTests(): Promise<() => Promise<void>> {
  if (!existsSync('build/index.html')) throw new Error('build/ has no index.html: run `npm run build` first');
  for (const { out } of [...TINY_SITES, NEW_CITY])
    if (!existsSync(`${out}/index.html`))
      throw new Error(`${out}/ has no index.html: run \`npm run build:tiny\` first`);
  const root = await serve({ folder: 'build', compress: true });
  const subPath = await serve({ folder: 'build', compress: true, base: '/some/where/' });
  const county = await serve({ folder: TINY_COUNTY.out, compress: true, relay: createRelay() });
  const coast = await serve({ folder: TINY_COAST.out, compress: true });
  const newCity = await serve({ folder: NEW_CITY.out, compress: true });
  process.env['BASE_URL'] = root.url;
  process.env['SUBPATH_URL'] = subPath.url;
  process.env['COUNTY_URL'] = county.url;
  process.env['COAST_URL'] = coast.url;
  process.env['NEW_CITY_URL'] = newCity.url;
  return async () => {
    await Promise.all([root, subPath, county, coast, newCity].map((each) => each.close()));
  };
}
