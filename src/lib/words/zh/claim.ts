import type { Entrant, Extent, Verdict } from '../../domain/claim';
import { numberWords } from './number';
import { say } from '../say';

/** What the figures say to a claim, for editors: `第 1（共 13）：余杭区 110.7，其后是钱塘区 89.1`. */
export function sayVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'rank':
      return sayRank(verdict);
    case 'only': {
      const names = verdict.within.map(sayEntrant);
      return say`在界限内的有 ${verdict.within.length} 个（共 ${verdict.count}）：${names.length > 0 ? names : say`一个也没有`}`;
    }
    case 'order':
      return verdict.of.map(sayEntrant).reduce((before, each) => say`${before}；${each}`);
    case 'ratio':
      return verdict.as === 'share'
        ? say`占 ${sayExtent(verdict.value)}%`
        : say`是 ${sayExtent(verdict.value)} 倍`;
    default:
      return verdict satisfies never;
  }
}

function sayRank({ who, from, to, count, end, ahead, behind }: Extract<Verdict, { kind: 'rank' }>): string {
  const place = say`${end === 'least' ? say`倒数` : ''}第 ${from}${to > from ? say` 到第 ${to}` : ''}（共 ${count}）`;
  const near = [
    ...(ahead ? [say`前面是${sayEntrant(ahead)}`] : []),
    ...(behind ? [say`后面是${sayEntrant(behind)}`] : [])
  ];
  return say`${place}：${[sayEntrant(who), ...near].reduce((before, each) => say`${before}，${each}`)}`;
}

function sayEntrant({ name, value }: Entrant): string {
  return name === String(value.low) ? name : say`${name} ${sayExtent(value)}`;
}

/** Long enough to tell two apart, short enough to read. */
function sayExtent({ low, high }: Extent): string {
  const count = (value: number): string => numberWords.count(Number(value.toPrecision(9)));
  if (low === high) return count(low);
  if (high === Infinity) return say`${count(low)} 以上`;
  return low === -Infinity ? say`不超过 ${count(high)}` : say`${count(low)} 到 ${count(high)}`;
}
