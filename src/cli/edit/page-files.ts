/** What the editor's pages are made of, by path: `/assets/editor.js`. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

/** The scripts of its three rooms: the editor, the story inside it, and who checks. */
export const SCRIPTS = { editor: 'editor', preview: 'preview', judge: 'judge' } as const;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2'
};

/** Of what a file is, by its ending; text says that it is UTF-8. */
export function typeOf(path: string): string {
  const type = TYPES[path.replace(/^.*\./, '')] ?? 'application/octet-stream';
  return type.startsWith('font/') ? type : `${type};charset=utf-8`;
}

/** One of the two pages, which hold nothing of the content: scripts, and every style that was built. */
export function toPageHtml(script: string, language: string, files: PageFiles): string {
  const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
  const links = styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n');
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}" class="js" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${links}
</head>
<body>
<script type="module" src="/assets/${script}.js"></script>
</body>
</html>
`;
}
