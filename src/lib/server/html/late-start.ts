import { LATE_PRELOAD, LATE_SCRIPT_TYPE } from '../../../boot/late';

/** As Kit opens the script that starts a page. */
const KIT_SCRIPT = /<script>(?=\s*\{\s*__sveltekit_)/;

/**
 * Lets a page's scripts wait until `src/boot` starts them: everything is readable, linked and mapped without them, and
 * fetching or running them while the page comes costs the first paint. Kit's own start stays in the page word for word,
 * as text. Pages without scripts (paper) stay as they are. Throws where a page starts its scripts in a form that we do
 * not know: after an update of Kit.
 */
export function withLateStart(html: string): string {
  if (!html.includes('kit.start(')) return html;
  const parts = html.split(KIT_SCRIPT);
  if (parts.length !== 2)
    throw new Error('late start: the page boots in an unknown form (src/lib/server/html/late-start.ts)');
  return parts
    .join(`<script type="${LATE_SCRIPT_TYPE}">`)
    .replace(/(<link [^>]*)rel="modulepreload"/g, `$1rel="${LATE_PRELOAD}"`);
}
