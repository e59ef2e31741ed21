import { describe, expect, it } from 'vitest';
import { placeAtLine, type Place } from '../../src/lib/edit/place-at-line';
import { publishedFiles } from './published-files';

const story = [
  ...['---', 'title: t', 'corrections:', '  - { date: 2026-12-01, text: x }', '---', ''],
  ...['## A {#a}', '', '```scene', 'view: v', 'ghost:', '  boundary: 2017', '```', ''],
  ...['one', 'more', '', '- two', '', '```notes', 'say', '```']
].join('\n');

const plan = ['id: p', 'parts:', '  - id: x', '    footprint:', '      reason: r', '  - id: y'].join('\n');

describe('the place of a problem', () => {
  it.each<[string, string, number, Place]>([
    ['s.md', story, 2, { kind: 'front', path: ['title'] }],
    ['s.md', story, 4, { kind: 'front', path: ['corrections', 0] }],
    ['s.md', story, 7, { kind: 'title', step: 'a' }],
    ['s.md', story, 10, { kind: 'scene', step: 'a', path: ['view'] }],
    ['s.md', story, 12, { kind: 'scene', step: 'a', path: ['ghost', 'boundary'] }],
    ['s.md', story, 16, { kind: 'paragraph', step: 'a', paragraph: 0 }],
    ['s.md', story, 18, { kind: 'paragraph', step: 'a', paragraph: 1 }],
    ['s.md', story, 21, { kind: 'block', step: 'a', block: 'notes' }],
    ['s.md', story, 20, { kind: 'block', step: 'a', block: 'notes' }],
    ['s.md', story.replace('```notes', '```notes 2分钟'), 20, { kind: 'minutes', step: 'a' }],
    ['s.md', story.replace('```notes', '```notes 2分钟'), 21, { kind: 'block', step: 'a', block: 'notes' }],
    ['p.yml', plan, 5, { kind: 'value', path: ['parts', 0, 'footprint', 'reason'] }],
    ['p.yml', plan, 6, { kind: 'value', path: ['parts', 1, 'id'] }],
    ['f.csv', 'id,note\nx,"a\nb"\ny,', 3, { kind: 'row', id: 'x' }],
    ['f.csv', 'id,note\nx,"a\nb"\ny,', 4, { kind: 'row', id: 'y' }],
    ['f.csv', 'id,note\r\nx,a\r\n', 1, { kind: 'file' }]
  ])('%s, %#', (file, text, line, place) => {
    expect(placeAtLine(file, text, line)).toEqual(place);
    if (!text.includes('\r')) expect(placeAtLine(file, text.replaceAll('\n', '\r\n'), line)).toEqual(place);
  });

  it('is found for every line of the published stories', () => {
    const stories = [...publishedFiles].filter(([file]) => file.startsWith('stories/'));
    for (const [file, text] of stories) {
      const places = text.split('\n').map((_, i) => placeAtLine(file, text, i + 1));
      expect(places.filter(({ kind }) => kind === 'file')).toHaveLength(
        places.findIndex(({ kind }) => kind === 'title') -
          places.findLastIndex(({ kind }) => kind === 'front') -
          1
      );
    }
  });
});
