import { clientManifest, clientText, type Manifest } from './client-build';

/** Where Kit has put a file's styles into the page itself, it names the file so that nobody fetches it again. */
const NAMED = /\s*<link href="([^"]+\.css)" rel="stylesheet" disabled[^>]*>/g;
/** The scripts that the page starts with, whatever they wait for. */
const SCRIPT =
  /<link (?:href="([^"]+\.js)" rel="(?:late-)?modulepreload"|rel="(?:late-)?modulepreload" href="([^"]+\.js)")/g;
/** Classes that Svelte gives to what a component's own styles speak of. */
const OWN = /\bsvelte-[\da-z]+\b/g;

const pathOf = (href: string): string => href.slice(href.indexOf('_app/'));

/**
 * Leaves out of a page the styles of components that may only be fetched later and of which nothing stands in it: Vite
 * fetches them with their code. Kit puts the styles of all that a page could ever fetch into it. `textOf`: of a file.
 */
export function withNeededStyles(
  html: string,
  manifest: Manifest = clientManifest(),
  textOf: (file: string) => string = clientText
): string {
  const scripts = new Set([...html.matchAll(SCRIPT)].map(([, a, b]) => pathOf(a ?? b ?? '')));
  const started = new Set(
    Object.values(manifest).flatMap(({ file, css = [] }) => (scripts.has(file) ? css : []))
  );
  const body = html.replace(/<style[^>]*>[^]*?<\/style>/g, '');
  let left = html;
  for (const [link, href = ''] of html.matchAll(NAMED)) {
    const file = pathOf(href);
    if (started.has(file)) continue;
    const text = textOf(file).trim();
    const classes = [...new Set(text.match(OWN))];
    if (classes.length === 0 || classes.some((name) => body.includes(name)) || !left.includes(text)) continue;
    left = left.replace(link, '').replace(text, '');
  }
  return left;
}
