import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../../src/lib/domain/comparability';
import { toGlossary } from '../../../src/lib/domain/glossary';
import { openLibrary } from '../../../src/lib/server/library/open-library';
import { toRecolourings } from '../../../src/lib/pages/talk/recolourings.server';
import { toTalkPage } from '../../../src/lib/pages/talk/page.server';

const library = openLibrary();
const stories = library.site.stories;

describe.each(stories.map((story) => [story.slug, story] as const))('the talk of %s', (_slug, story) => {
  const talk = toTalkPage(story, library);

  it('answers for every number that it shows or says', () => {
    for (const { numbers } of talk.steps) {
      for (const { id } of numbers) {
        expect(talk.sources[id]?.cite.length, id).toBeGreaterThan(6);
        expect(talk.sources[id]?.definition.length, id).toBeGreaterThan(4);
      }
    }
    expect(Object.keys(talk.sources).every((id) => talk.story.numbers[id])).toBe(true);
  });

  it('has notes, minutes and a reading time for every step', () => {
    expect(talk.steps).toHaveLength(story.steps.length);
    for (const { notes, minutes, seconds } of talk.steps) {
      expect(notes.length).toBeGreaterThan(0);
      expect(minutes).toBeGreaterThanOrEqual(0.5);
      expect(seconds).toBeGreaterThan(10);
    }
  });

  it('offers only indicators whose figures may share a map, on boundaries that it draws', () => {
    const offered = toRecolourings(story, library);
    const glossary = toGlossary(library.indicators, library.site.boundaries);
    expect(offered.length).toBeGreaterThan(2);
    expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
    for (const { id, boundary, hover } of offered) {
      const [, indicator, period] = id.split(' ');
      const shown = library
        .figuresOf(indicator!)
        .filter(
          (figure) =>
            figure.boundary === boundary &&
            figure.period.text === period &&
            figure.value !== null &&
            figure.place.kind === 'area' &&
            figure.place.code in hover
        );
      expect(refusalsOf(shown, 'marked-areas', glossary), id).toEqual([]);
      expect(Object.keys(hover).length, id).toBeGreaterThanOrEqual(3);
      expect(story.steps.some(({ scene }) => scene.boundary === boundary)).toBe(true);
    }
  });
});
