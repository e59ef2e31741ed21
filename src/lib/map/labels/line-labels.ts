import { m } from '../../paraglide/messages';
import type { GroundChoice } from '../../domain/ground';
import type { Bounds } from '../../domain/ids';
import { isWithin, padded } from '../../geometry/bounds';
import type { Course } from '../courses';
import type { Candidate } from './placement';

/** So many places of a stretch are tried: the others are no better. Of a line that a text speaks of, more. */
const TRIES = { any: 8, said: 60 } as const;

/**
 * Names of the metro's lines, one each, where a map is about them and gives them colours. While a date runs a name comes
 * with the stretch that it stands on, so the oldest in view is tried first.
 */
export function lineLabels(
  { name, asOf, isSubject, isRunning, lines }: GroundChoice,
  bounds: Bounds,
  courses: readonly Course[],
  isSaid: (text: string) => boolean = () => false
): Candidate[] {
  if (name !== 'metro' || !isSubject) return [];
  const isOpen = ({ opened }: Course): boolean => !asOf || !opened || opened <= asOf;
  const open = courses.filter((each) => isOpen(each) && (lines?.includes(each.name) ?? true));
  const day = ({ opened = '' }: Course): string => opened;
  const inOrder = isRunning ? [...open].sort((a, b) => (day(a) < day(b) ? -1 : 1)) : open;
  // A room shows more than what must be seen in it: a line that a text speaks of may have its name there.
  const around = padded(bounds, 1 / 3);
  return [...new Set(open.map(({ line }) => line))].flatMap((line): Candidate[] => {
    const own = inOrder.filter((each) => each.line === line);
    const text = nameOf(own[0]?.name ?? '');
    const [tries, seen] = isSaid(text) ? [TRIES.said, around] : [TRIES.any, bounds];
    const [first, ...others] = own.flatMap(({ spots, opened }) =>
      spots
        .filter((at) => isWithin(at, seen))
        .slice(0, tries)
        .map((at) => ({ at, ...(isRunning && opened ? { since: opened } : {}) }))
    );
    return first ? [{ id: `metro:line-${line}`, kind: 'line', text, line, ...first, others }] : [];
  });
}

/** A line has a number, or a name of its own. */
const nameOf = (name: string): string => (/^\d+$/.test(name) ? m.map_metro_line({ line: name }) : name);
