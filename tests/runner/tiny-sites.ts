/** A whole site made of squares: everything that the real one goes through, it goes through in seconds. */
export interface TinySite {
  readonly name: string;
  /** With `content/`, `geo/` and the `sources/` of that geometry. */
  readonly folder: string;
  /** Where it is built to. */
  readonly out: string;
  readonly story: string;
}

const tinySite = (name: string, story: string): TinySite => ({
  ...{ name, story },
  folder: `tests/fixtures/${name}`,
  out: `build-${name}`
});

/** Five steps and a redraw: behaviour is tested on it. */
export const TINY_COUNTY = tinySite('tiny-county', 'county');
/** The least that a site can have: one boundary, an island and a hole, no townships, water or plans. */
export const TINY_COAST = tinySite('tiny-coast', 'coast');

export const TINY_SITES: readonly TinySite[] = [TINY_COUNTY, TINY_COAST];

/** A real city that `npm run new:city` makes in the suite, with a plan on trial: geometry of 58 pieces of land. */
export const NEW_CITY = {
  name: 'ningbo',
  /** The package's file as it lies there, so that the suite asks no registry. */
  outlines: 'tests/fixtures/ningbo/330200.json',
  /** What is laid over the content that the command has written. */
  content: 'tests/fixtures/ningbo/content',
  /** What is written below the settings that the command has made: a base map of others. */
  settings: 'tests/fixtures/ningbo/settings.yml',
  out: 'build-new-city'
} as const;
