import { describe, expect, it } from 'vitest';
import { momentAt, moves, playPicture, type Moment } from '../../../src/lib/pages/home/playing';
import { toPicture } from '../../../src/lib/map/to-picture';
import { aScene, colouredBy, library, PARTS, PEOPLE } from '../../map/tiny-library';

const RUN = { kind: 'date', from: '2010-01-01', to: '2020-06-01', stops: [] } as const;
const plain = toPicture(aScene(), library.atlas);
const coloured = toPicture(aScene({ figures: colouredBy(PEOPLE) }), library.atlas);
const drawn = toPicture(aScene({ overlays: PARTS, motions: [{ kind: 'draw' }] }), library.atlas);
const dated = toPicture(
  aScene({ ground: [{ name: 'metro', asOf: RUN.to, isRunning: true }], motions: [RUN] }),
  library.atlas
);
const before = { fills: plain.fills };

describe('a map that plays by itself', () => {
  it('ends as itself, whatever was before', () => {
    for (const picture of [coloured, drawn, dated])
      expect(momentAt(picture, before, 1)).toEqual({ picture, day: null, drawn: 1, isOver: true });
    expect(momentAt(coloured, before, 1).picture).toBe(coloured);
  });

  it('begins in the colours that were before, and is between them on its way', () => {
    const fillsAt = (t: number) => momentAt(coloured, before, t).picture.fills.map(({ fill }) => fill);
    expect(fillsAt(0)).toEqual(plain.fills.map(({ fill }) => fill));
    for (const [i, fill] of fillsAt(0.5).entries())
      if (coloured.fills[i]!.fill !== plain.fills[i]!.fill)
        expect([plain.fills[i]!.fill, coloured.fills[i]!.fill]).not.toContain(fill);
  });

  it('tells its day and how much of its plans is drawn', () => {
    expect([0, 0.5].map((t) => momentAt(dated, null, t).day)).toEqual(['2010-01-01', '2015-03-18']);
    expect([0, 0.5, 1].map((t) => momentAt(drawn, null, t).drawn)).toEqual([0, 0.5, 1]);
    expect([0, 0.99, 1].map((t) => momentAt(drawn, null, t).isOver)).toEqual([false, false, true]);
  });

  it('has something to play where something moves, or was another before', () => {
    expect([moves(plain, null), moves(plain, before), moves(dated, null)]).toEqual([false, true, true]);
  });

  it('plays from its beginning to itself, once', () => {
    const moments: Moment[] = [];
    let draw: (nowMs: number) => void = () => undefined;
    const frames = { request: (next: typeof draw) => ((draw = next), 1), cancel: () => undefined };
    playPicture(dated, null, (moment) => moments.push(moment), frames);
    for (let now = 0; now < 9000; now += 100) draw(now);
    expect(moments[0]!.day).toBe('2010-01-01');
    expect(moments.at(-1)).toEqual({ picture: dated, day: null, drawn: 1, isOver: true });
  });
});
