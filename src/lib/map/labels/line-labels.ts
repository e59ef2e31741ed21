import { m } from '../../paraglide/messages';
import type { GroundChoice } from '../../domain/ground';
import type { Bounds, LngLat } from '../../domain/ids';
import type { Course } from '../courses';
import type { Candidate } from './placement';

/** So many places of a stretch are tried: the others are no better. */
const TRIES = 8;

/**
 * Names of the metro's lines, one each, where a map is about them and gives them colours. While a date runs a name comes
 * with the stretch that it stands on, so the oldest in view is tried first.
 */
export function lineLabels(
  { name, asOf, isSubject, isRunning, lines }: GroundChoice,
  bounds: Bounds,
  courses: readonly Course[]
): Candidate[] {
  if (name !== 'metro' || !isSubject) return [];
  const isOpen = ({ opened }: Course): boolean => !asOf || !opened || opened <= asOf;
  const open = courses.filter((each) => isOpen(each) && (lines?.includes(each.name) ?? true));
  const day = ({ opened = '' }: Course): string => opened;
  const inOrder = isRunning ? [...open].sort((a, b) => (day(a) < day(b) ? -1 : 1)) : open;
  const isSeen = ([lng, lat]: LngLat): boolean =>
    lng > bounds[0] && lng < bounds[2] && lat > bounds[1] && lat < bounds[3];
  return [...new Set(open.map(({ line }) => line))].flatMap((line): Candidate[] => {
    const own = inOrder.filter((each) => each.line === line);
    const [first, ...others] = own.flatMap(({ spots, opened }) =>
      spots
        .filter(isSeen)
        .slice(0, TRIES)
        .map((at) => ({ at, ...(isRunning && opened ? { since: opened } : {}) }))
    );
    const text = nameOf(own[0]?.name ?? '');
    return first ? [{ id: `metro:line-${line}`, kind: 'line', text, line, ...first, others }] : [];
  });
}

/** A line has a number, or a name of its own. */
const nameOf = (name: string): string => (/^\d+$/.test(name) ? m.map_metro_line({ line: name }) : name);
