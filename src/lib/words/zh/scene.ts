import type { ChoroplethDescription, NamedValue, SceneDescription } from '../../domain/scene-description';
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
    of.choropleth ? choropleth(of.choropleth) : ''
  ];
  return `${sentences.filter(Boolean).join('。')}。`;
}

function choropleth({ indicator, measure, period, ends, unit, missing }: ChoroplethDescription): string {
  const say = ({ name, value }: NamedValue): string => `${name}${numberWords.count(value)}${unit}`;
  const gap = missing.length > 0 ? `；缺${missing.join('、')}` : '';
  const range = ends ? `最高${say(ends.highest)}，最低${say(ends.lowest)}` : '';
  const what = `${indicator}${measure === 'growth' ? '的同比增速' : ''}`;
  return `按${periodWords.period(period)}${what}分级设色，${range}${gap}`;
}
