import { describe, expect, it } from 'vitest';
import {
  claimsIn,
  clauseWith,
  editOfWords,
  editWithClaim,
  editWithoutWords,
  quotedIn
} from '../../src/lib/desk/claims/claims';
import { nearestWords } from '../../src/lib/desk/claims/nearest-words';
import { applyEdit } from '../../src/lib/edit/apply-edit';
import { placeAtLine } from '../../src/lib/edit/place-at-line';
import { stepsOf, type StepText } from '../../src/lib/edit/story-text';
import { diff, edited, problemsIn, tiny } from './edited';

const FILE = 'stories/county.md';
const step = (text: string, id = 'all'): StepText => stepsOf(text).find((each) => each.id === id)!;
const added = edited(tiny, editWithClaim(FILE, step(tiny.get(FILE)!), { words: '甲住着', max: 'A' })).files;
const two = edited(
  added,
  editWithClaim(FILE, step(added.get(FILE)!), { words: ['乙住着', '甲住着'], more: ['a-people', 'b-people'] })
).files;
const text = two.get(FILE)!;
const claims = claimsIn(text, step(text));

describe('claims of a step', () => {
  it('are written at its end, and read as they are written', () => {
    expect(diff(tiny, two)[FILE]).toEqual([
      '+```claims',
      '+- words: 甲住着',
      '+  max: A',
      '+- words: [乙住着, 甲住着]',
      '+  more: [a-people, b-people]',
      '+```',
      '+'
    ]);
    expect(claims).toEqual([
      { at: 0, words: ['甲住着'], isList: false, asks: { kind: 'max', of: 'A', among: 'fill' } },
      { at: 1, words: ['乙住着', '甲住着'], isList: true, asks: { kind: 'more', of: ['a-people', 'b-people'], among: 'fill' } }
    ]); // prettier-ignore
    const line = text.split('\n').indexOf('  more: [a-people, b-people]') + 1;
    expect(placeAtLine(FILE, text, line)).toEqual({ kind: 'claim', step: 'all', claim: 1 });
  });

  it('are changed, and taken away word by word, by their own lines alone', () => {
    const place = { file: FILE, step: 'all' };
    expect(diff(two, edited(two, editOfWords(place, claims[1]!, 0, '乙有')).files)[FILE]).toEqual([
      '-- words: [乙住着, 甲住着]',
      '+- words: [乙有, 甲住着]'
    ]);
    const less = edited(two, editWithoutWords(place, claims, claims[1]!, 0)).files;
    expect(diff(two, less)[FILE]).toEqual(['-- words: [乙住着, 甲住着]', '+- words: [甲住着]']);
    for (const each of [claims[0]!, { ...claims[1]!, words: ['甲住着'] }]) {
      const { files, inverse } = edited(two, editWithoutWords(place, claims, each, 0));
      expect(claimsIn(files.get(FILE)!, step(files.get(FILE)!))).toHaveLength(1);
      expect(edited(files, inverse).files.get(FILE)).toBe(text);
    }
    const only = claimsIn(added.get(FILE)!, step(added.get(FILE)!));
    expect(edited(added, editWithoutWords(place, only, only[0]!, 0)).files.get(FILE)).toBe(tiny.get(FILE));
  });

  it('one block a step, and no entry that is not there', () => {
    const block = { kind: 'add-block', file: FILE, step: 'all', block: 'claims', inner: '- x' } as const;
    expect(applyEdit(added, block)).toMatchObject({ ok: false, refusal: { kind: 'taken' } });
    const entry = { kind: 'remove-entry', file: FILE, step: 'all', block: 'claims', path: [7] } as const;
    expect(applyEdit(two, entry)).toMatchObject({ ok: false, refusal: { kind: 'absent' } });
  });

  it('that the figures contradict name every figure that they rest on', () => {
    const wrong = edited(tiny, editWithClaim(FILE, step(tiny.get(FILE)!), { words: '甲住着', less: ['a-people', 'b-people'] }));
    expect(problemsIn(wrong.files)).toMatchObject([{ what: expect.stringContaining('不成立'), figures: ['a-people', 'b-people'] }]);
    const rank = edited(tiny, editWithClaim(FILE, step(tiny.get(FILE)!, 'schools'), { words: '甲的学校', min: 'A' }));
    expect(problemsIn(rank.files)[0]?.figures).toEqual(expect.arrayContaining(['a-schools-2021', 'e-schools-2021']));
  }); // prettier-ignore
});

describe('quoted words', () => {
  const saidBy = (words: string) => quotedIn(text, step(text), words);

  it('stand in a paragraph, the title, the notes or on the map', () => {
    expect(saidBy('甲住着{{a-people}}')).toEqual({ kind: 'stands', at: { kind: 'paragraph', paragraph: 0 } });
    expect(saidBy('全县')).toEqual({ kind: 'stands', at: { kind: 'title' } });
    expect(saidBy('先看颜色')).toEqual({ kind: 'stands', at: { kind: 'notes' } });
    const bold = step(text, 'plan');
    expect(quotedIn(text, bold, '提法是一廊一轴、一心三片，一廊是推断')).toMatchObject({ kind: 'stands' });
  });

  it('that were reworded are found as they are now, whole numbers with them', () => {
    expect(saidBy('先看着色')).toEqual({ kind: 'reworded', at: { kind: 'notes' }, now: '先看颜色' });
    expect(saidBy('住着{{a-man')).toMatchObject({ now: '住着{{a-people}}' });
    expect(saidBy('谁也没有说过的一句话')).toEqual({ kind: 'gone' });
  });

  it.each([
    ['现在倒过来了', '十年前多一点，如今倒过来了。', '如今倒过来了'],
    ['甲最多', '全县甲人最多，乙少。', '甲人最多'],
    ['增幅在十三个区县市里最大', '人口增幅在全市最大。', '增幅在全市最大']
  ])('%s → %s', (words, now, found) => {
    expect(nearestWords(words, now)?.found).toBe(found);
  });

  it('begin with the clause of the word that asks for them', () => {
    const { paragraphs } = step(text, 'schools');
    expect(clauseWith(text, paragraphs[0]!, '一直')).toBe('乙一直是{{b-schools-2021}}');
  });
});
