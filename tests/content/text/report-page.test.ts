import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../src/lib/content/text/report-page';
import { toFigureCard } from '../../../src/lib/numbers/card.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinySite } from '../../fixtures/tiny-site/tiny-site';

const problem = (file: string, line: number) => ({ file, line, what: `「<b>」不对`, mend: '改成 a & b' });

describe('the page that stands in the browser while content has problems', () => {
  const page = reportPage(
    { ok: false, problems: [problem('b.yml', 9), problem('a.csv', 30), problem('a.csv', 4)], withheld: 2 },
    '/@vite/client'
  );

  it('lists every problem by file and line, as text', () => {
    expect(page).toContain('内容有 3 处问题');
    expect([...page.matchAll(/<h2>(.+?)<\/h2>|第 (\d+) 行/g)].map(([, file, line]) => file ?? line)).toEqual([
      'a.csv', '4', '30', 'b.yml', '9'
    ]); // prettier-ignore
    expect(page).toContain('「&lt;b&gt;」不对');
    expect(page).not.toContain('<b>」');
  });

  it('listens to the server, so that it goes when all is mended, and says how many wait', () => {
    expect(page).toContain('src="/@vite/client"');
    expect(page).toContain('另有 2 处');
  });
});

describe('the card of a number', () => {
  const library = toLibrary(tinySite(), geodata);
  const figure = library.site.figures.find(({ id }) => id === 'a-local-2021')!;

  it('says while an editor writes in which line it was typed, and nothing of it once published', () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'development';
    const writing = toFigureCard(figure, library);
    process.env['NODE_ENV'] = before;
    expect(writing.typedAt).toBe('figures/county.csv:13');
    expect(toFigureCard(figure, library)).not.toHaveProperty('typedAt');
  });
});
