const HAN = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;

/** A page's markup without what nobody reads, nor what it marks as Chinese. */
function readable(html: string): string {
  let rest = html
    .replace(/<html[^>]*>/, '')
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '');
  // From the inside out: an element without one of its own kind in it.
  const marked = /<(\w+)\b[^>]*\slang="zh[^"]*"[^>]*>(?:(?!<\1\b)[^])*?<\/\1>/g;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(marked, '');
  }
  return rest;
}

const SAID = /\s(?:alt|title|aria-label|aria-description|content|placeholder|label)="([^"]*)"/g;

/** Texts and spoken attributes of an English page that hold Chinese and do not say so. */
export function strayChinese(html: string): string[] {
  const rest = readable(html);
  const texts = [...rest.matchAll(/>([^<]+)</g), ...rest.matchAll(SAID)].map(([, text = '']) => text.trim());
  return [...new Set(texts.filter((text) => HAN.test(text)))];
}

const INLINE = /<\/?(?:a|abbr|b|code|dfn|em|i|mark|small|span|strong|sup|u|wbr)\b[^>]*>/g;

/** Places of an English page where a sentence has no space before the next: each with what stands around it. */
export function runTogether(html: string): string[] {
  const text = readable(html)
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n');
  return [...text.matchAll(/.{0,30}[a-z0-9)”%][.;:!?][A-Z“][a-z].{0,20}/g)].map(([found]) => found);
}

/** A page that lacks a link to itself in another language, for readers or for search engines. */
export function unlinkedBack(file: string, html: string): string[] {
  const other = file.startsWith('en/') ? file.slice(3) : `en/${file}`;
  const there = new URL(other.replace(/index\.html$/, ''), 'http://host/').pathname;
  const here = new URL(file, 'http://host/');
  const hrefs = [...html.matchAll(/<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g)].map(
    ([, href = '']) => new URL(href, here).pathname
  );
  return hrefs.includes(there) ? [] : [`${file} does not lead to ${there}`];
}
