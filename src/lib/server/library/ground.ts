import { m } from '../../paraglide/messages';
import type { KnownGround } from '../../content/text/ground-words';
import { GROUND_NAMES, type GroundName } from '../../domain/ground';
import { toGroundAtlas, type GroundAtlas } from '../../map/ground-atlas';
import type { Geodata } from './geodata';

/** The ground of a site, for scenes and the explorer. */
export function groundAtlasOf({ manifest, groundAt }: Pick<Geodata, 'manifest' | 'groundAt'>): GroundAtlas {
  return toGroundAtlas((file) => {
    const found = manifest.files.find(({ path }) => path === `${file}.json`);
    const names = Object.keys(found?.objects ?? {});
    return Object.fromEntries(names.map((object) => [object, groundAt(file, object)]));
  });
}

/** Which ground there is, and from when to when it has grown. */
export function knownGround(geo: Pick<Geodata, 'manifest' | 'groundAt'>): KnownGround {
  const { features, spots, courses } = groundAtlasOf(geo);
  const lines = [...new Set(courses.map((each) => each.name))];
  const networkOf = (name: GroundName): NonNullable<ReturnType<KnownGround['get']>> | null => {
    const days = (features[name] ?? []).flatMap(({ opened }) => opened ?? []).sort();
    const [first, last] = [days[0], days.at(-1)];
    return first && last ? { first, last, lines: name === 'metro' ? lines : [] } : null;
  };
  const has = (name: GroundName): boolean => features[name] !== undefined || spots[name] !== undefined;
  return new Map(GROUND_NAMES.filter(has).map((name) => [name, networkOf(name)]));
}

/** What a map must say of each kind of ground that it draws. */
export function groundCredits({ manifest }: Geodata): Readonly<Partial<Record<GroundName, string>>> {
  const creditOf = (name: GroundName): string => {
    const file = manifest.files.find(({ path }) => path === `ground/${name}.json`);
    const credits = manifest.sources
      .filter(({ id }) => file?.sources.includes(id))
      .flatMap(({ credit }) => credit ?? []);
    return [...new Set(credits)].join(m.site_clause_separator());
  };
  return Object.fromEntries(GROUND_NAMES.map((name) => [name, creditOf(name)]).filter(([, text]) => text));
}
