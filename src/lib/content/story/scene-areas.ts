import type { Area, Boundary } from '../../domain/boundary';
import type { NameReader } from './scene-lists';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** Areas of a boundary by name, in the order given; undefined after every unknown name was logged. */
export function areasNamed(
  names: readonly string[],
  boundary: Boundary,
  path: readonly (string | number)[],
  { fail }: NameReader
): Area[] | undefined {
  const known = boundary.areas.map(({ name }) => name);
  const areas = names.map((name, i) => {
    const area = boundary.areas.find((each) => each.name === name);
    return area ?? fail([...path, i], say`边界 ${boundary.id} 里没有「${name}」`, suggest(name, known));
  });
  return areas.includes(undefined) ? undefined : (areas as Area[]);
}

/** The boundary of that id; undefined after logging that there is none. */
export function boundaryNamed(id: string, path: string[], { lists, fail }: NameReader): Boundary | undefined {
  const known = lists.boundaries.map((each) => each.id);
  const found = lists.boundaries.find((boundary) => boundary.id === id);
  return found ?? fail(path, say`没有边界「${id}」`, suggest(id, known));
}
