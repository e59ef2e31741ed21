import type { Bound, MissingReason, Status } from '../../domain/figure';

export const status: Readonly<Record<Status, string>> = {
  actual: 'actual',
  preliminary: 'preliminary',
  revised: 'revised',
  estimate: 'estimate',
  target: 'target'
};

export const bound: Readonly<Record<Bound, string>> = {
  '': 'an exact number',
  ge: 'a lower limit',
  le: 'an upper limit',
  approx: 'a rounded number'
};

export const missing: Readonly<Record<MissingReason, string>> = {
  'not-published': 'no publication found',
  'not-applicable': 'does not apply',
  'area-did-not-exist': 'the district did not exist yet',
  'definition-differs': 'defined differently',
  withheld: 'withheld'
};
