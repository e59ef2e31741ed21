import { areaAt, type Boundary } from '../../domain/boundary';
import type { Entrant } from '../../domain/claim';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { figuresShown } from '../../domain/figures-shown';
import { toId } from '../../domain/ids';
import { codesOf, figuresFor } from '../../domain/preferred-figure';
import type { SceneNumbers } from '../../domain/scene-figures';
import type { ClaimEntry } from './claim-lists';
import { entrantsOf, extentOfFigure } from './claim-terms';
import type { AmongText } from './claims-schema';
import { boundaryNamed } from './scene-areas';
import { checkIndicator, checkPeriod } from './scene-indicator';
import { say } from '../../words/say';
import { sayRefusal } from '../text/say-words';

const PATH = ['among'];

type IndicatorText = Exclude<AmongText, string | string[]>;

/** All that a claim ranks, each with a value; undefined after a problem was logged. Unwritten, it is the map's fill. */
export function amongOf(entry: ClaimEntry): Entrant[] | undefined {
  const { among = 'fill' } = entry.text;
  if (Array.isArray(among)) return entrantsOf(among, PATH, entry);
  if (among === 'fill' || among === 'circles') return ofMap(among, entry);
  return among.periods ? ofPeriods(among, entry) : ofIndicator(among, entry);
}

function ofMap(layer: 'fill' | 'circles', entry: ClaimEntry): Entrant[] | undefined {
  const { scene, lists, fail } = entry;
  const numbers = scene?.figures[layer]?.numbers;
  if (!scene || !numbers)
    return fail(
      PATH,
      say`这一步的图上没有${layer === 'fill' ? say`设色` : say`圆`}，不知道和谁比`,
      say`写 among，如 { indicator: 指标, period: 时期 }`
    );
  const boundary = boundaryNamed(scene.boundary, PATH, { lists: lists.scene, fail });
  return boundary && ofAreas(numbers, boundary, entry);
}

function ofIndicator(among: IndicatorText, entry: ClaimEntry): Entrant[] | undefined {
  const boundary = boundaryOf(among, entry);
  const numbers = toNumbers(among, entry);
  return boundary && numbers && ofAreas(numbers, boundary, entry);
}

function boundaryOf(among: IndicatorText, { scene, lists, fail }: ClaimEntry): Boundary | undefined {
  const id = among.boundary ?? scene?.boundary;
  if (id === undefined) return fail(PATH, say`没有写是哪套边界`, say`补 boundary，如 2021`);
  return boundaryNamed(id, [...PATH, 'boundary'], { lists: lists.scene, fail });
}

function toNumbers(
  { indicator, period, measure, from, to, as = 'percent' }: IndicatorText,
  { lists, fail }: ClaimEntry
): SceneNumbers | undefined {
  const reader = { lists: lists.scene, fail };
  if (!checkIndicator(indicator, [...PATH, 'indicator'], reader)) return undefined;
  const id = toId<SceneNumbers['indicator']>(indicator);
  if (from !== undefined && to !== undefined) return { kind: 'change', indicator: id, from, to, as };
  if (period === undefined) return fail(PATH, say`没有写是哪一期`, say`补 period，或 from 和 to`);
  if (!checkPeriod(period, [...PATH, 'period'], reader)) return undefined;
  return { kind: 'period', indicator: id, period, measure };
}

/** Whoever has no value might be the greatest: the editor says who is left out. */
function ofAreas(numbers: SceneNumbers, boundary: Boundary, entry: ClaimEntry): Entrant[] | undefined {
  const { text, lists, fail } = entry;
  const names = boundary.areas.map(({ name }) => name);
  const stranger = [...(text.areas ?? []), ...text.without].find((name) => !names.includes(name));
  if (stranger !== undefined)
    return fail(['words'], say`边界 ${boundary.id} 里没有「${stranger}」`, say`改 areas 或 without`);
  const wanted = (text.areas ?? names).filter((name) => !text.without.includes(name));
  const nameOf = ({ place }: Figure): string => areaAt(boundary, codesOf(place)[0] ?? '')?.name ?? '';
  const found = figuresShown(lists.scene.figures, numbers, boundary).filter(
    (figure) => figure.value !== null && wanted.includes(nameOf(figure))
  );
  entry.compared.push(...found);
  const missing = wanted.filter((name) => !found.some((figure) => nameOf(figure) === name));
  if (missing.length > 0)
    return fail(
      PATH,
      say`没有${missing}的数，排不出名次`,
      say`换指标或时期；句子若只说有数的区，把没有数的写进 without`
    );
  const [refusal] = refusalsOf(found, 'marked-areas', lists.scene.glossary);
  if (refusal)
    return fail(
      PATH,
      say`这些数不能排在一起：${sayRefusal(refusal, lists.scene.glossary)}`,
      say`换指标或时期`
    );
  return found.map((figure) => ({ name: nameOf(figure), value: extentOfFigure(figure) }));
}

/** One place over time: the entrants are the periods. */
function ofPeriods(among: IndicatorText, entry: ClaimEntry): Entrant[] | undefined {
  const { lists, fail } = entry;
  const boundary = boundaryOf(among, entry);
  const area = boundary?.areas.find(({ name }) => name === among.area);
  if (!boundary || !checkIndicator(among.indicator, [...PATH, 'indicator'], { lists: lists.scene, fail }))
    return undefined;
  if (!area)
    return fail(
      [...PATH, 'periods'],
      say`边界 ${boundary.id} 里没有「${among.area ?? ''}」`,
      say`补 area，写区名`
    );
  const found = (among.periods ?? []).map((period) => {
    const here = figuresFor(lists.scene.figures, among.indicator, period, boundary);
    const figure = here.find(({ place, value }) => codesOf(place)[0] === area.code && value !== null);
    return (
      figure ?? fail([...PATH, 'periods'], say`没有${area.name} ${period} 的数，排不出先后`, say`换时期`)
    );
  });
  if (found.includes(undefined)) return undefined;
  entry.compared.push(...(found as Figure[]));
  return (found as Figure[]).map((figure) => ({ name: figure.period.text, value: extentOfFigure(figure) }));
}
