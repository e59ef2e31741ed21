/** Of pages that must ask for nothing (no network, no such page): the style sheet's own, held to it by test. */
export const BARE_COLOURS = {
  light: { paper: '#f4eee2', ink: '#2b211a', link: '#8f2e21' },
  dark: { paper: '#1c1714', ink: '#ece4d6', link: '#f0a08a' }
} as const;

type Scheme = keyof typeof BARE_COLOURS;

function inScheme(scheme: Scheme): string {
  const { paper, ink, link } = BARE_COLOURS[scheme];
  return `body{color:${ink};background:${paper}}a{color:${link};text-underline-offset:.25em}`;
}

export const BARE_STYLE = `:root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto;padding:0 1.25rem;font:17px/1.85 'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif}h1{font:700 2rem/1.3 'Songti SC','Noto Serif CJK SC',SimSun,serif}${inScheme('light')}@media (prefers-color-scheme:dark){${inScheme('dark')}}`;
