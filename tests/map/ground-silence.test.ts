import { describe, expect, it } from 'vitest';
import type { GroundChoice, GroundName } from '../../src/lib/domain/ground';
import type { Bounds } from '../../src/lib/domain/ids';
import { silencesOf } from '../../src/lib/map/ground-silence';
import { groundLabels } from '../../src/lib/map/labels/ground-labels';
import { openLibrary } from '../../src/lib/server/library/open-library';

const { ground } = openLibrary().atlas;
const CITY: Bounds = [118.3, 29.15, 120.75, 30.6];
const CLOSE: Bounds = [120.1, 30.2, 120.25, 30.3];
const AWAY: Bounds = [116, 32, 116.2, 32.1];

/** What one kind says of itself where all its names that belong there have room. */
function silenceOf(name: GroundName, bounds: Bounds, asOf: string | null = null): string | undefined {
  const choice: GroundChoice = { name, asOf };
  const labels = groundLabels({ ground: [choice], view: { bounds } }, ground).map(({ id }) => ({
    id,
    from: 'small' as const
  }));
  return silencesOf([choice], { bounds, widthPx: 820, labels }, ground)[name];
}

describe('ground that is switched on and draws nothing', () => {
  it.each<[GroundName, Bounds, string | undefined]>([
    ['relief', CITY, undefined],
    ['metro', CITY, undefined],
    ['rail', CITY, undefined],
    ['towns', CITY, undefined],
    ['landmarks', CITY, 'nearer'],
    ['landmarks', CLOSE, undefined],
    ['relief', CLOSE, 'farther'],
    ['metro', AWAY, 'elsewhere'],
    ['landmarks', AWAY, 'elsewhere']
  ])('%s at %s says %s', (name, bounds, silence) => {
    expect(silenceOf(name, bounds)).toBe(silence);
  });

  it('says that it came later than the day of the map', () => {
    expect(silenceOf('metro', CITY, '2000-01-01')).toBe('later');
    expect(silenceOf('metro', CITY, '2023-01-01')).toBeUndefined();
  });

  it('says that it is seen nearer in where its names have no room', () => {
    const choice: GroundChoice = { name: 'towns', asOf: null };
    expect(silencesOf([choice], { bounds: CITY, widthPx: 820, labels: [] }, ground)).toEqual({
      towns: 'nearer'
    });
  });
});
