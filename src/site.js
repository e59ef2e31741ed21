// @ts-check
import { basename, join } from 'node:path';

/**
 * The one place that says which site this is: what it is made from and where it is built to. Everything else, its
 * name and its city too, stands in the content folder (`site.yml`). Plain JavaScript, because svelte.config.js reads
 * it and Node 20 runs no TypeScript.
 *
 * @typedef {object} SiteFolders
 * @property {string} content what editors write
 * @property {string} sources what `npm run geo:build` reads
 * @property {string} geo what `npm run geo:build` wrote
 * @property {string} assets what is served as it lies, geometry included
 * @property {string} out where the built site goes
 * @property {string} history where the editor keeps the texts that it has replaced (`npm run edit`)
 * @property {string} kit where Kit works meanwhile: one folder an edition, since editions are built side by side
 */

/** `ATLAS_SITE`: a folder with `content/` and `geo/` of another site; `ATLAS_OUT`: where to build it to; `ATLAS_LANG`: which edition (src/edition.ts). */
const { ATLAS_SITE: other, ATLAS_OUT: out = 'build', ATLAS_LANG: language = 'zh' } = process.env;

const kit = language === 'zh' ? '.svelte-kit' : join('.svelte-kit', language);

/** @type {SiteFolders} relative to the project's folder, from which every command runs */
export const SITE = other
  ? {
      content: join(other, 'content'),
      sources: join(other, 'sources'),
      geo: join(other, 'geo'),
      assets: join('.svelte-kit', `static-${basename(other)}`),
      out,
      history: join(other, '.edit-history'),
      kit
    }
  : {
      content: 'src/content',
      sources: 'geo/sources',
      geo: 'static/geo',
      assets: 'static',
      out,
      history: '.edit-history',
      kit
    };
