import { createHash } from 'node:crypto';
import { LATE_SCRIPT_TYPE } from '../../../boot/late';
import { originsOf, type Basemap } from '../../domain/basemap';

/** Where the policy goes in a page (src/app.html). */
const MARK = '%atlas.policy%';

/** Scripts that stand in a page and run: at once, or when src/boot makes them elements. */
const INLINE_SCRIPT = new RegExp(`<script(?: type="${LATE_SCRIPT_TYPE}")?>([^]*?)</script>`, 'g');

/**
 * What a page's Content-Security-Policy lets it run and ask for: its own site, its own inline scripts by their hashes, and
 * the hosts of the base map that the settings name. A live map's worker may start from a copy (`blob:`).
 */
export function contentPolicy(basemap: Basemap | null, scripts: readonly string[]): string {
  const hosts = originsOf(basemap);
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...new Set(scripts.map(sourceOf))],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'img-src': ["'self'", 'data:', 'blob:', ...hosts],
    'connect-src': ["'self'", 'data:', 'blob:', ...hosts],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"]
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');
}

const sourceOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The page with its policy; to be called last, since whatever changes an inline script afterwards stops it. */
export function withPolicy(html: string, basemap: Basemap | null): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script);
  return html.replace(MARK, () => contentPolicy(basemap, scripts));
}
