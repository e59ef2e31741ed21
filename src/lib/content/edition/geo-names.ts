import type { Feature, Geometry } from 'geojson';
import type { EditionLists } from './lists';

type Named = Pick<EditionLists, 'names'>;

/**
 * What is drawn under the stories, by its Chinese name: rivers, stations, towns and townships, the cities around. A river
 * of several stretches has the names of all; what nobody has named keeps its own.
 */
export function nameIn(name: string, { names }: Named): string {
  const nameOf = (each: string): string => names?.get(each) ?? each;
  return name.split('—').map(nameOf).join('—');
}

/** Features of the geometry with their names in an edition's words. */
export function featuresIn<F extends Feature<Geometry>>(features: readonly F[], lists: Named): F[] {
  return features.map((each) => {
    const name: unknown = each.properties?.['name'];
    return typeof name === 'string'
      ? { ...each, properties: { ...each.properties, name: nameIn(name, lists) } }
      : each;
  });
}
