import { describe, expect, it } from 'vitest';
import { toId } from '../../../src/lib/domain/ids';
import type { Source } from '../../../src/lib/domain/source';
import { zh } from '../../../src/lib/words/zh';
import { realSite } from '../../content/real-site';

const article: Source = {
  id: toId('paper'),
  publisher: '小县报',
  title: '四个方块',
  published: '2021-07-01',
  tier: 'media'
};

describe('a citation', () => {
  it.each([
    ['with its paragraph', article, 9, '小县报《四个方块》，2021年7月1日，第9段'],
    ['without a paragraph', article, null, '小县报《四个方块》，2021年7月1日'],
    ['without a date', { ...article, published: 'unknown' }, 2, '小县报《四个方块》，日期不详，第2段']
  ])('names publisher, title and date, %s', (_name, source, para, cite) => {
    expect(zh.citation(source, para)).toBe(cite);
  });

  it('of every published source is complete', () => {
    for (const source of realSite().sources) {
      expect(zh.citation(source, 1)).toMatch(/^.+《.+》，(日期不详|\d{4}年\d{1,2}月\d{1,2}日)，第1段$/);
    }
  });
});
