import { inReadingOrder } from './problem';
import type { Problem, Refused } from '../../domain/problem';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '');

const STYLE = `body{margin:0;background:#f6f1e7;color:#2b2622;font:17px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}h1{margin:0;font-size:1.6rem}
h2{margin:2rem 0 .3rem;font:600 1rem/1.5 ui-monospace,Consolas,monospace;color:#9a3324}
ol{margin:0;padding:0;list-style:none}li{padding:.7rem 0;border-top:1px solid #d9cfbd}
b{display:inline-block;min-width:5.5rem;color:#9a3324}i{display:block;margin-left:5.5rem;color:#4f6b52;font-style:normal}
p{color:#6b6259}`;

/**
 * What an editor sees in the browser while the content has problems: the report, not the server's trace. `client`: the
 * path of the script by which the server tells the page that something was saved.
 */
export function reportPage({ problems, withheld = 0 }: Refused, client: string): string {
  const files = [...new Set(inReadingOrder(problems).map(({ file }) => file))];
  const lists = files.map((file) => fileList(file, problems));
  const more = withheld > 0 ? `<p>另有 ${withheld} 处多半是跟着报的，先不列。</p>` : '';
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>内容有 ${problems.length} 处问题</title>
<style>${STYLE}</style><script type="module" src="${client}"></script></head><body><main>
<h1>内容有 ${problems.length} 处问题</h1><p>改好、保存，这一页会自己换成网站。发布的网站没有变。</p>
${lists.join('\n')}${more}</main></body></html>`;
}

function fileList(file: string, problems: readonly Problem[]): string {
  const items = inReadingOrder(problems.filter((each) => each.file === file)).map(
    ({ line, what, mend }) => `<li><b>第 ${line} 行</b>${escaped(what)}<i>${escaped(mend)}</i></li>`
  );
  return `<section><h2>${escaped(file)}</h2><ol>${items.join('')}</ol></section>`;
}
