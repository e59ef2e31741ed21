import { expect, it } from 'vitest';
import { parseHeld } from '../../../src/lib/pages/embed/held';

const STEPS = [
  { id: 'all', former: [] },
  { id: 'plan', former: ['scheme'] }
];

it.each([
  ['', { step: null, isMapOnly: false }],
  ['?step=plan', { step: 1, isMapOnly: false }],
  ['?step=scheme', { step: 1, isMapOnly: false }],
  ['?step=gone', { step: null, isMapOnly: false }],
  ['?map', { step: 0, isMapOnly: true }],
  ['?map&step=plan', { step: 1, isMapOnly: true }]
])('a frame that is asked for %j holds what is asked for', (query, held) =>
  expect(parseHeld(query, STEPS)).toEqual(held)
);
