import type { FormProblem, RowRefusal, RowWarning, SumCheck, TypedPlace } from '../../desk/paste/paste';
import type { BoundaryReason } from '../../desk/paste/propose-boundary';
import type { PasteWords } from '../desk';
import { periodWords } from './period';

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、');
const typed = ({ file, line }: TypedPlace): string => `${file}:${line}`;
const { period } = periodWords;

function left(why: RowRefusal): string {
  switch (why.kind) {
    case 'blank':
      return '空行';
    case 'header':
      return '表头';
    case 'total':
      return '合计行：没有说合的是哪些区，只用来核对；是全市的数，就写全市的名称';
    case 'unmatched':
      return `认不出「${why.name}」${why.suggestions.length > 0 ? `，是不是${quoted(why.suggestions)}？` : ''}`;
    case 'elsewhere':
      return `这套边界里没有「${why.name}」，边界 ${why.boundaries.join('、')} 里有`;
    case 'no-number':
      return '没有数';
    case 'unreadable':
      return why.isTurned ? `「${why.text}」像是表格软件改过的，照原文重填` : `「${why.text}」不是一个纯数字`;
    case 'unit':
      return `单位「${why.unit}」换算不成这个指标的单位`;
    case 'written':
      return `数值 ${why.value} 与原文写法「${why.written}」不是同一个数`;
    case 'twice':
      return `这个地方在第 ${why.line} 行也有一个数`;
    case 'doubled':
      return why.isSame
        ? `已有这个数：${typed(why.at)}`
        : `同一个来源已有这个数，是 ${why.value ?? '缺数'}：${typed(why.at)}；要更正就改那一行`;
    case 'contradicts':
      return `另一个来源写的是 ${why.value}（${why.source}）；核对过再收`;
    case 'id-taken':
      return `编号「${why.id}」已在 ${typed(why.at)} 用过`;
    case 'scale':
      return `与${period(why.than.period)}的 ${why.than.value} 差 ${why.times} 倍，多半是单位错了`;
    case 'refused':
      return `${why.what}；${why.mend}`;
    default:
      return why satisfies never;
  }
}

function warning(of: RowWarning): string {
  switch (of.kind) {
    case 'known':
      return `另一个来源也是这个数（${of.source}）`;
    case 'accepted':
      return `另一个来源写的是 ${of.value}（${of.source}），两个都留着`;
    case 'jump':
      return `比${period(of.than.period)}的 ${of.than.value} ${of.percent > 0 ? '多' : '少'}了 ${Math.abs(of.percent)}%，核对一下`;
    default:
      return of satisfies never;
  }
}

const ROLES = {
  ...{ place: '地方', value: '数值', written: '原文写法', growth: '增速' },
  ...{ note: '说明', id: '编号', skip: '不用' }
} as const;
const FIELDS = {
  id: '编号',
  publisher: '发布者',
  title: '标题',
  published: '日期',
  tier: '可靠程度'
} as const;

function form(problem: FormProblem): string {
  switch (problem.kind) {
    case 'indicator':
      return problem.id ? `没有指标「${problem.id}」` : '先选指标';
    case 'period':
      return `看不懂时期「${problem.text}」：写成 2021、2021-S1、2019-Q4 或 2020-11-01`;
    case 'boundary':
      return problem.id ? `没有边界「${problem.id}」` : '先选边界';
    case 'boundary-ended':
      return `边界 ${problem.id} 只到${period(problem.day)}，时期在它之后`;
    case 'unit':
      return `单位「${problem.from}」换算不成「${problem.to}」`;
    case 'source':
      return problem.id ? `没有来源「${problem.id}」` : '先选来源';
    case 'source-taken':
      return `来源的编号「${problem.id}」已经有了`;
    case 'source-blank':
      return `新来源还没有写${FIELDS[problem.field]}`;
    case 'file':
      return problem.file ? `没有文件 ${problem.file}` : '没有放数的文件';
    case 'no-column':
      return `没有一列是${ROLES[problem.role]}`;
    default:
      return problem satisfies never;
  }
}

function boundary(why: BoundaryReason): string {
  switch (why.kind) {
    case 'only':
      return '只有这一套边界';
    case 'names':
      return `表里有${quoted(why.names)}，只有这套边界里有`;
    case 'precedent':
      return `同一指标、同一时期已有 ${why.count} 个数在这套边界上`;
    case 'in-force':
      return `${period(why.day)}用的是这套边界`;
    case 'redrawn-within':
      return `边界在${period(why.day)}换过，时期结束时用的是这一套；表若按旧区划列数，改成旧的`;
    default:
      return why satisfies never;
  }
}

function sum({ sum: parts, city, isWhole, agrees }: SumCheck): string {
  if (agrees)
    return isWhole ? `各区合计 ${parts}，与全市 ${city} 相符` : `已有的区合计 ${parts}，不超过全市 ${city}`;
  return isWhole
    ? `各区合计 ${parts}，全市是 ${city}：对不上`
    : `区还没有齐，合计 ${parts} 已超过全市 ${city}`;
}

const taken = (name: string, value: string, growthPct: string): string =>
  `${name}：${value}${growthPct ? `，同比${growthPct.startsWith('-') ? `下降${growthPct.slice(1)}` : `增长${growthPct}`}%` : ''}`;
const address = (url: string): string => `网址：${url}`;

export const pasteZh: PasteWords = { taken, address, left, warning, form, boundary, sum, role: ROLES };
