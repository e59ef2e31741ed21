import type { Entrant, Extent, Verdict } from '../../domain/claim';
import { numberWords } from './number';

/** What the figures say to a claim, for editors: `第 1（共 13）：余杭区 110.7，其后是钱塘区 89.1`. */
export function sayVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'rank':
      return sayRank(verdict);
    case 'only': {
      const names = verdict.within.map(sayEntrant).join('、');
      return `在界限内的有 ${verdict.within.length} 个（共 ${verdict.count}）：${names || '一个也没有'}`;
    }
    case 'order':
      return verdict.of.map(sayEntrant).join('；');
    case 'ratio':
      return verdict.as === 'share' ? `占 ${sayExtent(verdict.value)}%` : `是 ${sayExtent(verdict.value)} 倍`;
    default:
      return verdict satisfies never;
  }
}

function sayRank({ who, from, to, count, end, ahead, behind }: Extract<Verdict, { kind: 'rank' }>): string {
  const place = `${end === 'least' ? '倒数' : ''}第 ${from}${to > from ? ` 到第 ${to}` : ''}（共 ${count}）`;
  const near = [
    ...(ahead ? [`前面是${sayEntrant(ahead)}`] : []),
    ...(behind ? [`后面是${sayEntrant(behind)}`] : [])
  ];
  return `${place}：${[sayEntrant(who), ...near].join('，')}`;
}

function sayEntrant({ name, value }: Entrant): string {
  return name === String(value.low) ? name : `${name} ${sayExtent(value)}`;
}

/** Long enough to tell two apart, short enough to read. */
function sayExtent({ low, high }: Extent): string {
  const say = (value: number): string => numberWords.count(Number(value.toPrecision(9)));
  if (low === high) return say(low);
  if (high === Infinity) return `${say(low)} 以上`;
  return low === -Infinity ? `不超过 ${say(high)}` : `${say(low)} 到 ${say(high)}`;
}
