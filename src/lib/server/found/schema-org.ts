/** A thing of schema.org. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The things as a script that no browser runs; nothing in it can end the script. Empty where there are none. */
export function jsonLdScript(things: readonly Thing[]): string {
  if (things.length === 0) return '';
  const [only] = things;
  const said = things.length === 1 ? only : { '@graph': things };
  const json = JSON.stringify({ '@context': 'https://schema.org', ...said });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
