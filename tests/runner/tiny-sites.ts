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
