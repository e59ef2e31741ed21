import { expect, it } from 'vitest';
import { TIERS } from '../../src/lib/domain/source';
import { tierTerm } from '../../src/lib/domain/term';
import { toPicture } from '../../src/lib/map/to-picture';
import { toDefinitions } from '../../src/lib/server/views/definitions';
import { toLibrary } from '../../src/lib/server/library/library';
import { realGeodata, realSite } from '../content/real-site';

const real = toLibrary(realSite(), realGeodata);
const definitions = toDefinitions(real);

it('every indicator, computed ones too, and every tier of sources has a definition', () => {
  const terms = [
    ...real.site.indicators.map(({ id }) => id),
    ...real.site.computed.indicators.map(({ id }) => id),
    ...TIERS.map(tierTerm)
  ];
  for (const term of terms) expect(definitions[term], term).toMatch(/[。）]$/);
});

it('what a legend of a story shows is a term that has one', () => {
  const legends = real.site.stories.flatMap(({ steps }) =>
    steps.map(({ scene }) => toPicture(scene, real.atlas).legend)
  );
  const coloured = legends.filter(({ classes }) => classes.length > 0);
  expect(coloured.length).toBeGreaterThan(10);
  for (const { term = '' } of coloured) expect(definitions).toHaveProperty([term]);
  for (const { circles } of legends) if (circles) expect(definitions).toHaveProperty([circles.term]);
});
