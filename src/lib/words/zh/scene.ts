import type {
  NamedValue,
  NumbersDescription,
  SceneDescription,
  SideDescription,
  ShownOf
} from '../../domain/scene-description';
import { numberWords } from './number';
import { periodWords } from './period';
import { sourceWords } from './source';

/** What a map shows, in a few sentences: read aloud instead of the map. */
export function scene({ view, boundary, areas, highlighted, ghost, ...of }: SceneDescription): string {
  const overlays = of.overlays.map(({ name, evidence }) => `${name}（${sourceWords.evidence[evidence]}）`);
  const sentences = [
    `示意图：${view}，${boundary}的区划，共${areas}个区县（市）`,
    highlighted.length > 0 ? `突出显示${highlighted.join('、')}` : '',
    ghost ? `虚线勾出${ghost.boundary}的${ghost.areas.join('、')}` : '',
    overlays.length > 0 ? `叠加${overlays.join('、')}` : '',
    of.choropleth ? fill(of.choropleth) : '',
    of.circles ? circles(of.circles) : '',
    ...(of.beside ? beside(of.beside) : []),
    of.run ? `线路从${periodWords.period(of.run.from)}画到${periodWords.period(of.run.to)}` : '',
    of.note ? `图上注：${of.note.at}，${of.note.text}` : ''
  ];
  return `${sentences.filter(Boolean).join('。')}。`;
}

const INTRODUCTION = {
  swipe: '两幅图在一个框里，由一条可以左右移动的分界隔开',
  multiples: '几幅小图并排',
  play: '同一张图按先后换几次'
} as const;

function beside({ kind, sides }: NonNullable<SceneDescription['beside']>): string[] {
  const names = kind === 'swipe' ? ['左边', '右边'] : sides.map((_side, i) => `第${i + 1}幅`);
  const say = ({ title, marks, ...of }: SideDescription, i: number): string => {
    const told = [of.choropleth ? fill(of.choropleth) : '', of.circles ? circles(of.circles) : ''];
    const about = [...told, ...marks.split('。')].filter(Boolean).join('；');
    return `${names[i]}：${title}${about ? `，${about}` : ''}`;
  };
  return [INTRODUCTION[kind], ...sides.map(say)];
}

/** What a map shows of an indicator: its numbers for a period, their growth, or what changed. */
function shown(indicator: string, of: ShownOf): string {
  switch (of.kind) {
    case 'period':
      return `${periodWords.period(of.period)}${indicator}${of.measure === 'growth' ? '的同比增速' : ''}`;
    case 'change':
      return `${indicator}${periodWords.period(of.from)}到${periodWords.period(of.to)}的变化`;
    default:
      return of satisfies never;
  }
}

function fill(of: NumbersDescription): string {
  return `按${shown(of.indicator, of.of)}分级设色，${range(of, '最高', '最低')}`;
}

function circles(of: NumbersDescription): string {
  return `圆的大小表示${shown(of.indicator, of.of)}，${range(of, '最大', '最小')}`;
}

/** One division, as where a single circle is drawn, is its own highest and lowest: it is said once. */
function range({ of, ends, unit, missing }: NumbersDescription, most: string, least: string): string {
  const number = of.kind === 'change' ? numberWords.signed : numberWords.count;
  const say = ({ name, value }: NamedValue): string => `${name}${number(value)}${unit}`;
  const gap = missing.length > 0 ? `；缺${missing.join('、')}` : '';
  if (!ends) return gap;
  const { highest, lowest } = ends;
  if (highest.name === lowest.name) return `${say(highest)}${gap}`;
  return `${most}${say(highest)}，${least}${say(lowest)}${gap}`;
}
