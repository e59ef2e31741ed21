import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFramedStep, frameAnew } from '../../src/editor/framing/frame-acts';
import { knownView } from '../../src/editor/framing/known-view';
import { begin, make, undo } from '../../src/editor/history';
import { Judge } from '../../src/editor/judge/judge';
import type { Bounds } from '../../src/lib/domain/ids';
import { fitFrame } from '../../src/lib/map/stage/camera';
import { boundsIn } from '../../src/lib/map/stage/view-entry';
import { linesWritten } from '../../src/lib/desk/lines-written';
import { diff, edited, tiny } from '../desk/edited';
import { tinyOpened } from './tiny-opened';

const STORY = 'stories/county.md';
const STEP = { id: 'step-2', title: '西边', prose: '在这里写。', notes: '在这里写讲稿。' };
const VIEW = { name: '西站一带', bounds: [120, 30, 121, 31.5] } as const;
const published = `---
title: A county
updated: 2026-11-22
---

## All {#all}

Text.

\`\`\`notes
Said.
\`\`\`
`;

describe('a step framed from the map', () => {
  it('is what a careful hand would write, and the next check finds nothing wrong', () => {
    const edit = addFramedStep(tiny, STORY, 'all', STEP, VIEW);
    const { files } = edited(tiny, edit);
    expect(linesWritten(tiny, edit)).toEqual([
      {
        file: STORY,
        lines: [
          ...['## 西边 {#step-2}', '', '```scene', 'view: 西站一带', 'boundary: new', 'highlight: [A]'],
          ...['indicator: people', 'period: 2020-11-01', 'places: [西站]', '```', '', '在这里写。', ''],
          ...['```notes', '在这里写讲稿。', '```', '']
        ]
      },
      { file: 'views.yml', lines: ['- name: 西站一带', '  bounds: [120, 30, 121, 31.5]'] }
    ]);
    const judge = new Judge(tinyOpened());
    expect(judge.problemsIf([...files])).toEqual([]);
    expect(judge.problemsIf([[STORY, 'nothing']])).not.toEqual([]);
    // What was only tried is not kept.
    expect(judge.texts.get(STORY)).toBe(tiny.get(STORY));
  });

  it('stands in the other edition too, and one step back takes all of it out', () => {
    const files = new Map([...tiny, [`en/${STORY}`, published]]);
    const made = make(begin(files), addFramedStep(files, STORY, 'all', STEP, VIEW));
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect(made.value.files.get(`en/${STORY}`)).toContain(
      '## New step {#step-2}\n\nTo be translated.\n\n```notes'
    );
    const back = undo(made.value);
    expect(back.ok && [...back.value.files]).toEqual([...files]);
  });

  it('or the frame alone of a step that is there', () => {
    const { files } = edited(tiny, frameAnew(tiny, STORY, 'plan', { name: '全县', bounds: null }));
    expect(diff(tiny, files)).toEqual({ [STORY]: ['-view: 走廊', '+view: 全县'] });
  });
});

describe('a view that is there', () => {
  const bounds: fc.Arbitrary<Bounds> = fc
    .record({
      west: fc.double({ min: 118, max: 120, noNaN: true }),
      south: fc.double({ min: 28, max: 30, noNaN: true }),
      width: fc.double({ min: 0.05, max: 2, noNaN: true }),
      height: fc.double({ min: 0.05, max: 2, noNaN: true })
    })
    .map(({ west, south, width, height }) => [west, south, west + width, south + height]);
  const room = fc.record({
    x: fc.constant(0),
    y: fc.constant(0),
    width: fc.integer({ min: 300, max: 1500 }),
    height: fc.integer({ min: 300, max: 1000 })
  });

  it('is known again in a room of any shape, and not once the map has moved by a tenth', () => {
    fc.assert(
      fc.property(bounds, room, (own, where) => {
        const seen = boundsIn(where, own, fitFrame(own, where));
        const view = { name: 'view', bounds: own };
        expect(knownView([view], seen)).toBe(view);
        const by = (seen[2] - seen[0]) / 10;
        expect(knownView([view], [seen[0] + by, seen[1], seen[2] + by, seen[3]])).toBeUndefined();
      })
    );
  });
});
