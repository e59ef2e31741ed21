/** The one set of colours and widths (CSS pixels) that the SVG map and the live map both draw with. */
export const TOKENS = {
  /** Also the land around the city: its outer edge is where our data end, nothing to draw. */
  paper: '#ece4d4',
  landBorder: '#d0c2aa',
  area: '#f9f5eb',
  areaLine: '#a8967c',
  highlight: '#fffdf8',
  highlightLine: '#3a2d24',
  highlightCasing: '#fffdf8',
  /** What a small map points at. */
  located: '#a63a2b',
  /** The same as a wash that labels stand on. */
  locatedWash: '#ecc9ba',
  water: '#bdd6d0',
  waterLine: '#93bab4',
  ghostLine: '#6b5546',
  ghostCasing: '#fffdf8',
  overlay: '#a63a2b',
  /** Each band of relief darkens what lies below it by a little. */
  relief: '#75622f',
  rail: '#6f665c',
  railBetween: '#f4eee2',
  railSubject: '#1c2f40',
  /** All lines alike, where the map is about something else. */
  metro: '#5b6770',
  /** Of lines that a map about others leaves aside. */
  metroAside: '#a7b0b2',
  hatch: '#b9ab94',
  /** Opaque, and light enough for one outline to be seen over another's fill: over any class the legend's own colour. */
  circle: '#8fabba',
  circleLine: '#17384b',
  circleGap: '#3a2d24',
  circleCasing: '#fffdf8',
  noData: '#ece4d4'
} as const;

export const WIDTHS = {
  landBorder: 0.8,
  areaLine: 0.9,
  waterLine: 2,
  riverSchematic: 1.6,
  rail: 1.1,
  railTick: 4.5,
  railFast: 2.8,
  railBetween: 1.1,
  metro: 2.2,
  stationRadius: 2.8,
  stationInside: 1.5,
  highlightLine: 2,
  highlightCasing: 5,
  ghostLine: 1.8,
  ghostCasing: 3.8,
  mergedLine: 2.2,
  overlayLine: 3.5,
  overlayEdge: 1.4,
  circleLine: 1,
  circleLoss: 1.6,
  circleGap: 1.4,
  circleCasing: 3.6,
  locatorLine: 0.6,
  locatorEdge: 1.5,
  locatorRing: 1.2
} as const;

/** Dash lengths in pixels; MapLibre wants them in line widths (`toGlDash`). */
export const DASHES = {
  schematic: [4, 3],
  railTicks: [1, 9],
  ghost: [6, 4],
  inferred: [7, 5],
  loss: [3, 2.5],
  locator: [3, 2]
} as const;

export const OPACITIES = {
  overlayFill: 0.2,
  overlayHatch: 0.55,
  relief: 0.075,
  reliefUnder: 0.016,
  /** Of what covers the land, where a base map lies under it: enough to tell classes apart, and to see roads. */
  overBasemap: 0.55
} as const;

/** Relief has cells of several kilometres: close up it would claim what it does not know. */
export const RELIEF_FADE = [10, 11] as const;

/** Stations are dots from this zoom on: before, they would cover their lines. */
export const STATION_ZOOM = 9.5;

/** Lines of a network, in its order: muted, so that none shouts; neighbours differ in lightness too. */
export const METRO_COLORS = [
  '#b5524a',
  '#c07f3e',
  '#a9942f',
  '#4f8a62',
  '#3f8f93',
  '#4a74a8',
  '#7b5ea3',
  '#a5527f',
  '#8a6248',
  '#6f7f3a',
  '#5d6b9c',
  '#2f7f78'
] as const;

/** The same, as dark as white type on them needs. */
export const METRO_PLATES = [
  '#ae4f47',
  '#92612f',
  '#7b6c22',
  '#447754',
  '#347579',
  '#466ea0',
  '#7b5ea3',
  '#a3517e',
  '#8a6248',
  '#647234',
  '#5c6a9a',
  '#2c7771'
] as const;

/** Of a line of the metro, by its place among them: there may be more lines than colours. */
export function metroPlate(line: number): string {
  return METRO_PLATES[line % METRO_PLATES.length] ?? TOKENS.metro;
}

/** One sequential ramp, light to dark; its steps keep their order in grey print (checked in tests). */
export const RAMP = ['#f6e7cc', '#ecc48f', '#d99658', '#b3602f', '#78351b'] as const;

/** Divisions before a redraw, while they become others: pale, and unlike any class of a ramp. */
export const OLD_TINTS = ['#dfe6d2', '#e6d9e4', '#d6e2e6', '#f0e2c8', '#e2dccb', '#dcdcea'] as const;

/** A second meaning in the same frame, light to dark: blue-grey, so that nobody reads it on the first ramp. */
export const SECOND_RAMP = ['#e3e9ec', '#b7c8d1', '#86a2b1', '#557588', '#2a4658'] as const;

/**
 * Losses, from the least to the greatest: another hue than the ramp, for readers of every colour vision. Indigo like a
 * fall, and not the blue of a lake. Each is as light as no class of the ramp, for grey print.
 */
export const LOSS_RAMP = ['#a9b8dc', '#7b8dc0', '#4a5b8f', '#253056'] as const;

/**
 * A change between two periods, from the least to the greatest: what rose, and what fell, away from a neutral middle.
 * The lightnesses of the two interlace, so that grey print keeps all ten apart; indigo is never taken for water.
 */
export const GAIN_RAMP = ['#fce3c1', '#e8b577', '#cd8640', '#aa5a26', '#7b3819'] as const;
export const FALL_RAMP = ['#c6d4e9', '#96abce', '#6a83b0', '#445d8d', '#263963'] as const;

/** Hatch tile: lines every `step` pixels at 45°. */
export const HATCH = { step: 7, width: 1.3 } as const;

/** The style sheet's inks (src/scheme.css), for a file that has none. */
export const INKS = {
  text: '#2b211a',
  soft: '#6a5a4b',
  halo: '#fbf7ee',
  accent: '#8f2e21',
  water: '#3f706a',
  neighbour: '#7d6c58',
  ghost: '#6b5546'
} as const;

/** What each is called there. */
export const INK_VARIABLES: Readonly<Record<keyof typeof INKS, string>> = {
  text: 'ink',
  soft: 'ink-soft',
  halo: 'halo',
  accent: 'accent-ink',
  water: 'ink-water',
  neighbour: 'ink-neighbour',
  ghost: 'ink-ghost'
};
