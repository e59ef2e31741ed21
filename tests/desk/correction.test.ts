import { describe, expect, it } from 'vitest';
import { headOf, storiesWith } from '../../src/lib/desk/correction';
import { figureName } from '../../src/lib/desk/figure-name';
import type { Edit } from '../../src/lib/edit/edit';
import { deskWords } from '../../src/lib/words/desk';
import { figureIn } from '../content/real-site';
import { tinySite } from '../fixtures/tiny-site/tiny-site';
import { diff, edited, problemsIn, tiny } from './edited';

const site = tinySite();
const together = (...edits: readonly Edit[]): Edit => ({ kind: 'together', edits });

/** A row with another number, and the head of every story that shows it. */
function corrected(id: string, cells: Readonly<Record<string, string>>, note?: string) {
  const stories = storiesWith(site, id);
  const { file } = site.rows.get(id as never)!;
  const heads = stories.flatMap((story) => headOf(story, '2026-12-01', note));
  return { stories, ...edited(tiny, together({ kind: 'set-cells', file, id, cells }, ...heads)) };
}

describe('a corrected figure', () => {
  it('changes three lines where one story shows it: its row, the day, the note', () => {
    const cells = { value: '91.5', written: '91.5亿元' };
    const { files, stories } = corrected('a-gdp-2022', cells, '甲的数改了。');
    expect(stories).toEqual(['stories/county.md']);
    expect(diff(tiny, files)).toEqual({
      'figures/county.csv': [
        '-a-gdp-2022,900001,new,gdp,2022,90,亿元,90亿元,,,,actual,,paper,2,',
        '+a-gdp-2022,900001,new,gdp,2022,91.5,亿元,91.5亿元,,,,actual,,paper,2,'
      ],
      'stories/county.md': [
        '-updated: 2026-11-22',
        '+updated: 2026-12-01',
        '+corrections: [{ date: 2026-12-01, text: 甲的数改了。 }]'
      ]
    });
    expect(problemsIn(files)).toEqual([]);
  });

  it('dates every story whose map shows it, and without a note says nothing', () => {
    const { files, stories } = corrected('b-people', { value: '301', written: '301人' });
    const all = diff(tiny, files);
    expect(stories).not.toEqual([]);
    expect(Object.keys(all).sort()).toEqual(['figures/county.csv', ...stories].sort());
    for (const story of stories)
      expect(all[story]).toEqual([expect.stringMatching(/^-updated/), '+updated: 2026-12-01']);
  });

  it('comes undone to the same bytes', () => {
    const { files, inverse } = corrected('a-gdp-2022', { value: '91', written: '91亿元' }, '改了。');
    expect(edited(files, inverse).files).toEqual(tiny);
  });

  it('is offered a note in the language of the editor', () => {
    const name = figureName(site, figureIn(site, 'd-gdp-new'));
    expect(deskWords.zh.correction(name, '30亿元', '31亿元')).toBe(
      'D（after the split）2020年GDP由30亿元更正为31亿元。'
    );
    expect(deskWords.en.correction(name, '30', '31')).toMatch(/2020: corrected from 30 to 31\.$/);
    expect(figureName(site, figureIn(site, 'park-people')).place.name).toBe('县中公园');
  });
});
