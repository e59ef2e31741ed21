import type { Layer, LayerMark, VariantMark } from '../layer';
import { DASHES, METRO_COLORS, STATION_ZOOM, TOKENS, WIDTHS } from '../tokens';
import { drawnAs } from './drawn-ground';

const LINES = { kind: 'ground', file: 'ground/metro', object: 'lines', isSingle: true } as const;
const STATIONS = { kind: 'ground', file: 'ground/metro', object: 'stations', isSingle: true } as const;

const isSchematic = (feature: string): boolean => feature.endsWith('-s');
/** Ids of lines are a number, a day and perhaps `s`; of stations only the day. */
const isLine = (feature: string): boolean => !/^\d{4}-/.test(feature);

const course = drawnAs<'sure' | 'schematic' | 'no'>('course', 'metro', LINES, 'no', (feature) =>
  isLine(feature) ? (isSchematic(feature) ? 'schematic' : 'sure') : null
);

/** Lines in colours of their own where the map is about them; else all in one slate, beside colours that mean numbers. */
const color = drawnAs<string>('color', 'metro', LINES, TOKENS.metro, (feature, look, _at, { lines }) => {
  if (!isLine(feature)) return null;
  const line = Number(feature.split('-')[0]);
  if (look !== 'subject') return TOKENS.metro;
  if (lines && !lines.includes(line)) return TOKENS.metroAside;
  return METRO_COLORS[line % METRO_COLORS.length] ?? TOKENS.metro;
});

function lineMark<V extends 'sure' | 'schematic'>(variant: V): VariantMark<V> {
  const look = { kind: 'stroke', color: TOKENS.metro, width: WIDTHS.metro } as const;
  const dashed = variant === 'schematic' ? { ...look, dash: DASHES.schematic } : look;
  return { variant, look: dashed, when: { state: course, is: [variant] }, colors: color };
}

export const metroLines = {
  name: 'metro-lines',
  source: LINES,
  marks: [lineMark('schematic'), lineMark('sure')]
} as const satisfies Layer;

const there = drawnAs<'yes' | 'no'>('there', 'metro', STATIONS, 'no', (feature) =>
  isLine(feature) ? null : 'yes'
);

function dotMark(variant: string, dotColor: string, radius: number): LayerMark {
  const look = { kind: 'dot', color: dotColor, radius, from: STATION_ZOOM } as const;
  return { variant, look, when: { state: there, is: ['yes'] } };
}

export const metroStations = {
  name: 'metro-stations',
  source: STATIONS,
  marks: [
    dotMark('ring', TOKENS.metro, WIDTHS.stationRadius),
    dotMark('inside', TOKENS.highlight, WIDTHS.stationInside)
  ]
} as const satisfies Layer;
