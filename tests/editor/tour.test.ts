import { describe, expect, it } from 'vitest';
import { Tour, type TourView } from '../../src/editor/tour/tour.svelte';

const VIEW: TourView = {
  slug: 'a',
  stepIds: ['one', 'two'],
  isChosen: false,
  open: null,
  isHeld: false,
  unwritten: [],
  isSaved: true
};

function shelf(kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name)
  };
}

/** The states that a tour comes to, a view after the other. */
function walk(tour: Tour, views: readonly Partial<TourView>[]): string[] {
  return views.map((view) => {
    tour.look({ ...VIEW, ...view });
    return tour.state;
  });
}

const NEW = { stepIds: ['one', 'step', 'two'], isSaved: false };

describe('the tour', () => {
  it('offers itself once on a machine, and comes again where it is asked for', () => {
    const machine = shelf();
    const first = new Tour(machine);
    expect(first.state).toBe('offered');
    first.leave();
    const second = new Tour(machine);
    expect(second.state).toBe('away');
    second.begin();
    expect(second.task).toBe('choose');
  });

  it('goes on by what was done, up to a step that is kept or taken out', () => {
    const tour = new Tour(shelf());
    tour.begin();
    const seen = walk(tour, [
      {},
      { isChosen: true },
      { isChosen: true, open: 'frame' },
      { isChosen: true, open: 'frame', isHeld: true },
      { ...NEW, unwritten: ['step'] },
      NEW,
      { ...NEW, open: 'changes' },
      NEW,
      {}
    ]);
    expect(seen).toEqual(['choose', 'frame', 'frame', 'step', 'sentence', 'look', 'end', 'end', 'done']);
  });

  it.each([
    ['the map is given back', [{ isChosen: true, open: 'frame', isHeld: true }, {}], 'frame'],
    ['another story is opened', [{ open: 'frame', isHeld: true }, { slug: 'b' }], 'choose'],
    ['the step is undone', [{ open: 'frame', isHeld: true }, NEW, { isSaved: true }], 'choose']
  ] as const)('goes back where %s', (_what, views, expected) => {
    const tour = new Tour(shelf());
    tour.begin();
    walk(tour, [{ isChosen: true }]);
    expect(walk(tour, views).at(-1)).toBe(expected);
  });
});
