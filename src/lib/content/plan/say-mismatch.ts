import type { Mismatch } from '../../domain/formula-check';
import { say } from '../../words/say';

/** Where a formula and its parts do not add up, for the editor. */
export function sayMismatch(of: Mismatch): string {
  switch (of.kind) {
    case 'unreadable':
      return say`提法「${of.formula}」从第${of.at + 1}个字起读不懂`;
    case 'count':
      return say`提法里「${of.unit}」有${of.wanted}个，各部分合计却是${of.given}个`;
    case 'direction':
      return say`提法里「${of.name}」有${of.wanted}处，各部分里却有${of.given}处`;
    case 'stray-direction':
      return say`提法不分方位，「${of.unit}」却写了方位「${of.direction}」`;
  }
}
