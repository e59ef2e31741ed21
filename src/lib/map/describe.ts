import { areaAt, boundaryById } from '../domain/boundary';
import { words } from '../words/current';
import { toReading } from '../domain/reading-unit';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { readingUnitOf, type Choropleth } from './choropleth';

/** What a map shows, in a few Chinese sentences: read aloud instead of the map. */
export function describeScene(scene: Scene, atlas: Atlas, choropleth: Choropleth | null): string {
  const boundary = boundaryById(atlas.boundaries, scene.boundary);
  const nameOf = (code: string): string => areaAt(boundary, code)?.name ?? code;
  const sentences = [
    `示意图：${scene.view.name}，${boundary.name}的区划，共${boundary.areas.length}个区县（市）`,
    scene.highlight.length > 0 ? `突出显示${scene.highlight.map(nameOf).join('、')}` : '',
    describeGhost(scene, atlas),
    describeOverlays(scene, atlas),
    choropleth
      ? describeChoropleth(
          choropleth,
          boundary.areas.map(({ code }) => code),
          nameOf
        )
      : ''
  ];
  return `${sentences.filter(Boolean).join('。')}。`;
}

function describeGhost({ ghost }: Scene, atlas: Atlas): string {
  if (!ghost) return '';
  const boundary = boundaryById(atlas.boundaries, ghost.boundary);
  const names = ghost.areas.map((code) => areaAt(boundary, code)?.name ?? code);
  return `虚线勾出${boundary.name}的${names.join('、')}`;
}

function describeOverlays({ overlays }: Scene, atlas: Atlas): string {
  if (overlays.length === 0) return '';
  const parts = overlays.map((ref) => {
    const { name, evidence } = atlas.overlayAt(ref);
    return `${name}（${words().evidence[evidence]}）`;
  });
  return `叠加${parts.join('、')}`;
}

function describeChoropleth(
  choropleth: Choropleth,
  codes: readonly string[],
  nameOf: (code: string) => string
): string {
  const { indicator, period, measure, values } = choropleth;
  const ranked = [...values].sort((a, b) => b[1] - a[1]);
  const reading = readingUnitOf(choropleth);
  const say = ([code, value]: [string, number]): string =>
    `${nameOf(code)}${words().count(toReading(value, reading))}${reading.unit}`;
  const missing = codes.filter((code) => ![...values.keys()].some((known) => known === code));
  const gap = missing.length > 0 ? `；缺${missing.map(nameOf).join('、')}` : '';
  const [first, last] = [ranked[0], ranked.at(-1)];
  const ends = first && last ? `最高${say(first)}，最低${say(last)}` : '';
  const what = `${indicator.name}${measure === 'growth' ? '的同比增速' : ''}`;
  return `按${words().period(period)}${what}分级设色，${ends}${gap}`;
}
