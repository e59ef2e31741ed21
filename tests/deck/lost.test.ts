import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/deck/deck';
import { COLUMNS } from '../../src/deck/design';
import { toMapDrawing } from '../../src/deck/map-drawing';
import { lostOnMap, toMapShape } from '../../src/deck/map-shape';
import { toSpeakerNotes } from '../../src/deck/speaker-notes';
import { spreadDates } from '../../src/lib/map/beside/spread-dates';
import { toId } from '../../src/lib/domain/ids';
import { namedIn } from '../../src/deck/build/deck';
import { lostOn } from '../../src/lib/map/labels/said-names';
import { toNumberView } from '../../src/lib/domain/number-view';
import { lostText } from '../../src/lib/pages/story/lost-text';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toLibrary } from '../../src/lib/server/library/library';
import { words } from '../../src/lib/words/current';
import { realGeodata, realSite } from '../content/real-site';

const library = toLibrary(realSite(), realGeodata);
const frames = [COLUMNS.plain.map, COLUMNS.columns.map].map((width) => ({ x: 0, y: 0, width, height: 350 }));

/** As deck.ts draws it, but for the shapes and the pixels. */
const draw: Deck['draw'] = (picture, options) =>
  Promise.resolve({
    png: new Uint8Array(),
    svg: toMapDrawing(picture, { ...options, shapeOf: () => '' })
  });

const said: Deck['said'] = {
  numberAt: (id) => toNumberView(library.figureAt(toId(id))),
  markOf: () => undefined
};

const asLabels = (name: string): string[] => [
  name,
  ...(['area', 'spot', 'line'] as const).map((kind) => words().shortName(name, kind))
];

describe('the map of a slide', () => {
  it('carries what its step speaks of, or the speaker’s notes list it, and never both', async () => {
    const [silent, both]: [string[], string[]] = [[], []];
    let count = 0;
    for (const story of library.site.stories) {
      const page = toPrintPage(story, library);
      const named = namedIn(story, library);
      const steps = story.steps.map(({ notes }) => ({ notes, minutes: 1 }));
      const deck = { page, steps, named, draw, said } as unknown as Deck;
      for (const [at, { id }] of story.steps.entries()) {
        const { picture } = page.steps[at]!;
        const names = lostOn(named[at]!, [], []);
        for (const frame of frames) {
          const drawn = spreadDates(picture);
          const { svg = '' } = await toMapShape(deck, picture, '', frame);
          const texts = [...svg.matchAll(/<(text|tspan)[^>]*>([^<]+)/g)].map(([, , text]) => text!);
          const notes = drawn.labels.filter(
            ({ kind, text }) => kind === 'note' && texts.includes(text.split('\n')[0]!)
          );
          const sentences = [
            ...notes.map(({ text }) => text.replaceAll('\n', '')),
            ...(drawn.beside?.titles ?? [])
          ];
          const lost = lostOnMap(deck, at, frame);
          count += lost.length;
          if (lost.length > 0)
            expect(toSpeakerNotes(deck, at, { lost, charts: [] })).toContain(lostText(lost));
          for (const name of names) {
            const isDrawn = asLabels(name).some((text) => texts.includes(text));
            const isTold = isDrawn || sentences.some((each) => words().speaksOf(each, name));
            const where = `${story.slug}#${id} ${frame.width}: ${name}`;
            if (!isTold && !lost.includes(name)) silent.push(where);
            if (isDrawn && lost.includes(name)) both.push(where);
          }
        }
      }
    }
    expect(silent).toEqual([]);
    expect(both).toEqual([]);
    expect(count).toBeGreaterThan(20);
  });
});
