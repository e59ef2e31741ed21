import { readFileSync } from 'node:fs';

/**
 * The site's icon as an address that holds it: 300 characters, where a browser would ask for a file twice while the page
 * comes, for the page and for the manifest, on lines of their own.
 */
export const ICON_ADDRESS = `data:image/svg+xml,${encodeURIComponent(readFileSync('static/icon.svg', 'utf8').trim())}`;
