import { expect, it } from 'vitest';
import { sayMismatch } from '../../../src/lib/content/plan/say-mismatch';

it.each([
  [{ kind: 'unreadable', formula: '一廊一轴等', at: 4 }, '提法「一廊一轴等」从第5个字起读不懂'],
  [{ kind: 'count', unit: '廊', wanted: 1, given: 0 }, '提法里「廊」有1个，各部分合计却是0个'],
  [{ kind: 'direction', name: '北强', wanted: 1, given: 2 }, '提法里「北强」有1处，各部分里却有2处'],
  [{ kind: 'stray-direction', unit: '核', direction: '北' }, '提法不分方位，「核」却写了方位「北」']
] as const)('an editor is told of %o', (mismatch, said) => {
  expect(sayMismatch(mismatch)).toBe(said);
});
