import type { Layer, VariantMark } from '../layer';
import type { StrokeLook } from '../look';
import { DASHES, TOKENS, WIDTHS } from '../tokens';
import { drawnAs } from './drawn-ground';

const LINES = { kind: 'ground', file: 'ground/rail', object: 'lines', isSingle: true } as const;

type Track = 'fast' | 'plain' | 'fast-schematic' | 'plain-schematic' | 'no';

/** An id says of a line what it is: `h` or `c`, its day, and `s` where it runs straight across what is unknown. */
const track = drawnAs<Track>('track', 'rail', LINES, 'no', (feature) => {
  const speed = feature.startsWith('h') ? 'fast' : 'plain';
  return feature.endsWith('-s') ? `${speed}-schematic` : speed;
});

/** Darker where the map is about it: on relief its usual grey is hardly seen. */
const ink = drawnAs<string>('ink', 'rail', LINES, TOKENS.rail, (_feature, look) =>
  look === 'subject' ? TOKENS.railSubject : TOKENS.rail
);

const stroke = (color: string, width: number, dash?: readonly number[]): StrokeLook =>
  dash ? { kind: 'stroke', color, width, dash } : { kind: 'stroke', color, width };

function trackMark<V extends string>(variant: V, look: StrokeLook, ...is: readonly Track[]): VariantMark<V> {
  const mark = { variant, look, when: { state: track, is } };
  return look.color === TOKENS.rail ? { ...mark, colors: ink } : mark;
}

/** High-speed lines are a double hairline, others one line with ticks; what is straight across the unknown is dashed. */
export const railways = {
  name: 'railways',
  source: LINES,
  marks: [
    trackMark('ticks', stroke(TOKENS.rail, WIDTHS.railTick, DASHES.railTicks), 'plain'),
    trackMark('one', stroke(TOKENS.rail, WIDTHS.rail), 'plain'),
    trackMark('double', stroke(TOKENS.rail, WIDTHS.railFast), 'fast'),
    trackMark('between', stroke(TOKENS.railBetween, WIDTHS.railBetween), 'fast'),
    trackMark(
      'dashed',
      stroke(TOKENS.rail, WIDTHS.rail, DASHES.schematic),
      'fast-schematic',
      'plain-schematic'
    )
  ]
} as const satisfies Layer;
