import { createHash } from 'node:crypto';
import { LATE_SCRIPT_TYPE } from '../../../boot/late';
import { originsOf, type Basemap } from '../../domain/basemap';

/** Where the policy goes in a page (src/app.html). */
const MARK = '%atlas.policy%';

/** Scripts that stand in a page and run: at once, or when src/boot makes them elements. */
const INLINE_SCRIPT = new RegExp(`<script(?: type="${LATE_SCRIPT_TYPE}")?>([^]*?)</script>`, 'g');

/** What the settings let a page ask for besides its own site. */
export interface Asked {
  readonly basemap: Basemap | null;
  readonly relay: string | null;
}

/**
 * What a page's Content-Security-Policy lets it run and ask for: its own site, its own inline scripts by their hashes, and
 * the hosts that the settings name: of a base map, of a relay of talks. A live map's worker may start from a copy (`blob:`).
 */
export function contentPolicy({ basemap, relay }: Asked, scripts: readonly string[]): string {
  const hosts = originsOf(basemap);
  const relays = relay && URL.canParse(relay) ? [new URL(relay).origin] : [];
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...new Set(scripts.map(sourceOf))],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'img-src': ["'self'", 'data:', 'blob:', ...hosts],
    'connect-src': ["'self'", 'data:', 'blob:', ...hosts, ...relays],
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
export function withPolicy(html: string, asked: Asked): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script);
  return html.replace(MARK, () => contentPolicy(asked, scripts));
}
