import { describe, expect, it } from 'vitest';
import { correctFigure, type RightFigure } from '../../src/lib/desk/correct-figure';
import { figureName } from '../../src/lib/desk/figure-name';
import { deskWords } from '../../src/lib/words/desk';
import { figureIn } from '../content/real-site';
import { tinySite } from '../fixtures/tiny-site/tiny-site';
import { diff, edited, problemsIn, tiny } from './edited';

const site = tinySite();
const correct = (id: string, right: RightFigure, files = tiny) =>
  correctFigure(files, site, id, right, '2026-12-01');

function corrected(id: string, right: RightFigure, files = tiny) {
  const made = correct(id, right, files);
  if (!made.ok) throw new Error(JSON.stringify(made.why));
  return { ...made, ...edited(files, made.edit) };
}

const row = (value: string): string =>
  `b-people,900002,new,people,2020-11-01,${value},人,${value}人,,,,actual,,office,,`;

describe('a corrected figure', () => {
  it('changes three lines where one story shows it: its row, the day, the note', () => {
    const { files, stories } = corrected('a-gdp-2022', {
      ...{ value: '91.5', written: '91.5亿元' },
      note: '甲的数改了。'
    });
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
    expect(Object.keys(all).sort()).toEqual(['figures/county.csv', ...stories].sort());
    expect(all['figures/county.csv']).toEqual([`-${row('300')}`, `+${row('301')}`]);
    for (const story of stories)
      expect(all[story]).toEqual([expect.stringMatching(/^-updated/), '+updated: 2026-12-01']);
  });

  it('comes undone to the same bytes', () => {
    const { files, inverse } = corrected('a-gdp-2022', { value: '91', written: '91亿元', note: '改了。' });
    expect(edited(files, inverse).files).toEqual(tiny);
  });

  it('tells an edition in another language the same, or says that it does not know', () => {
    const both = new Map([
      ...tiny,
      ['en/stories/county.md', '---\ntitle: Four squares\nupdated: 2026-11-22\n---\n']
    ]);
    const right = { value: '91', written: '91亿元', note: '改了。' };
    const silent = corrected('a-gdp-2022', right, both);
    expect(silent.untold).toEqual(['en/stories/county.md']);
    expect(Object.keys(diff(both, silent.files))).not.toContain('en/stories/county.md');
    const told = corrected('a-gdp-2022', { ...right, notesIn: { en: 'A was wrong.' } }, both);
    expect(told.untold).toEqual([]);
    expect(told.files.get('en/stories/county.md')).toBe(
      '---\ntitle: Four squares\nupdated: 2026-12-01\ncorrections: [{ date: 2026-12-01, text: A was wrong. }]\n---\n'
    );
  });

  it.each([
    ['written and value that differ', { value: '91', written: '90亿元' }, 'written'],
    ['a number with a comma', { value: '1,091', written: '1,091亿元' }, 'not-a-number'],
    ['what stands there already', { value: '90', written: '90亿元' }, 'nothing-new']
  ])('is not %s', (_, right, kind) => {
    expect(correct('a-gdp-2022', right)).toMatchObject({ ok: false, why: { kind } });
  });

  it('is one that is known', () => {
    expect(correct('a-gdp-1922', { value: '9', written: '9亿元' })).toMatchObject({
      ok: false,
      why: { kind: 'no-such-figure' }
    });
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
