import { originsOf, type Basemap } from '../../domain/basemap';

/**
 * What a page's Content-Security-Policy lets it ask for: its own site, and the hosts of the base map that the settings name.
 * Scripts and styles stand in the page itself (src/boot); a live map's worker may start from a copy (`blob:`).
 */
export function contentPolicy(basemap: Basemap | null): string {
  const hosts = originsOf(basemap);
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'", 'blob:'],
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
