import { buildSite } from './build-site';

/** `npm run build`: the site in all its languages. */
if (!(await buildSite())) process.exitCode = 1;
