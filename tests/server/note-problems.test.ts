import { describe, expect, it } from 'vitest';
import { noteProblems } from '../../src/lib/server/library/note-problems';
import type { Scene } from '../../src/lib/domain/scene';
import type { Reel } from '../../src/lib/story/reel';
import { tinyFiles, withEdit } from '../fixtures/tiny-site/tiny-site';
import { aScene, library, PLACES } from '../map/tiny-library';

const FROM = 'places: [西站]';
const files = withEdit(
  tinyFiles(),
  'stories/county.md',
  FROM,
  `${FROM}\nannotation: { at: 西站, text: 在这里 }`
);
const line = files.find(({ file }) => file === 'stories/county.md')!.text.split('\n').findIndex((each) => each.startsWith('annotation:')) + 1; // prettier-ignore

/** The tiny site whose first step has this scene. */
function withScene(scene: Scene, reels: readonly Reel[] = []): typeof library {
  const [story] = library.site.stories;
  const steps = [{ ...story!.steps[0]!, scene }, ...story!.steps.slice(1)];
  return { ...library, site: { ...library.site, stories: [{ ...story!, steps }], reels } };
}
const annotation = { at: { kind: 'place', id: PLACES[0]! }, text: '在这里', figures: [] } as const;

describe('a map without room for its annotation', () => {
  it('is told at the line of the annotation, with the screens on which it has none', () => {
    const elsewhere = { ...aScene().view, bounds: [100, 20, 101, 21] as const };
    expect(noteProblems(withScene(aScene({ annotation, view: elsewhere })), files)).toEqual([
      {
        file: 'stories/county.md',
        line,
        what: '注记「在这里」在电脑和手机的图上没有地方放',
        mend: expect.stringContaining('写短些') as string
      }
    ]);
  });

  it('is told of small maps beside each other, which carry none', () => {
    const beside = { kind: 'multiples', others: [], title: null, sharesRamp: true } as const;
    expect(noteProblems(withScene(aScene({ annotation, beside })), files)).toEqual([
      {
        file: 'stories/county.md',
        line,
        what: '几幅小图并排时没有地方放注记「在这里」',
        mend: expect.stringContaining('删去 annotation') as string
      }
    ]);
  });

  it('is told at the shot of every reel that shows it, for the screen that reels stand on', () => {
    const shot = { scene: { story: 'county', step: 'all' }, seconds: 5, words: '看' };
    const reels: Reel[] = [{ id: 'hall', title: '门厅', shots: [shot], closing: null }];
    const text =
      'title: 门厅\nshots:\n  - { scene: county#plan, seconds: 5, words: 看 }\n  - { scene: county#all, seconds: 5, words: 看 }\n';
    const all = [...files, { file: 'reels/hall.yml', text }];
    const elsewhere = { ...aScene().view, bounds: [100, 20, 101, 21] as const };
    const told = noteProblems(withScene(aScene({ annotation, view: elsewhere }), reels), all);
    expect(told.slice(1)).toEqual([
      {
        file: 'reels/hall.yml',
        line: 4,
        what: '注记「在这里」在大屏幕的图上没有地方放',
        mend: expect.stringContaining('短片') as string
      }
    ]);
    expect(noteProblems(withScene(aScene({ annotation }), reels), all)).toEqual([]);
  });

  it('is none where it has room', () => {
    expect(noteProblems(withScene(aScene({ annotation })), files)).toEqual([]);
  });
});
