import { describe, expect, it } from 'vitest';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { redrawOf } from '../../../src/lib/domain/redraw';
import { zh } from '../../../src/lib/words/zh';
import { NEW, PIECES } from '../../domain/tiny-redraw';

const say = (code: string): string =>
  zh.redraw(redrawOf(PIECES, NEW, toId<AreaCode>(code)), '2021-04-09', (each) => `${each}区`);

describe('in Chinese, what a redraw did to a division', () => {
  it.each([
    ['nothing, and says so', 'A', '2021年4月9日的区划调整没有动它的界线，前后是同一块地。'],
    [
      'abolished it, and says where its ground went',
      'B',
      '2021年4月9日撤销：原来的地约20平方公里归C区，约7平方公里归F区。'
    ],
    [
      'made it larger',
      'C',
      '2021年4月9日起变大，合了原B区的一部分（约20平方公里）和原C区的全部（约5平方公里）。'
    ],
    [
      'made it smaller',
      'D',
      '2021年4月9日起变小：原来的地约30平方公里留在D区，约8平方公里归E区，约3平方公里归F区。'
    ],
    ['made it new from one', 'E', '2021年4月9日新设，取原D区的一部分（约8平方公里）。'],
    [
      'made it new from several',
      'F',
      '2021年4月9日新设，取原B区的一部分（约7平方公里）和原D区的一部分（约3平方公里）。'
    ]
  ])('%s', (_name, text, said) => {
    expect(say(text)).toBe(text === 'A' ? said : `${said}面积在图上量得。`);
  });
});
