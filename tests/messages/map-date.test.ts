import { expect, it } from 'vitest';
import { m } from '../../src/lib/paraglide/messages';

it.each([
  ['zh', '12月', '5月'],
  ['en', 'Dec', 'May']
] as const)('the months of a map’s date are twelve: %s', (locale, last, fifth) => {
  const months = m.map_date_months({}, { locale }).split(' ');
  expect(months).toHaveLength(12);
  expect([months[11], months[4]]).toEqual([last, fifth]);
});

it('a map’s date says its month where a number could be the day', () => {
  const day = { month: 'Dec', day: 31 };
  expect(m.map_date_day(day, { locale: 'en' })).toBe('31 Dec');
  expect(m.map_date_day({ ...day, month: '12月' }, { locale: 'zh' })).toBe('12月31日');
});
