import type { Site } from '../../content/site/site';
import type { SceneLists } from '../../content/story/scene-lists';
import type { Figure } from '../../domain/figure';
import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import { EXHIBIT_FORMS, type ExhibitForm, type ExhibitKey } from '../../exhibits/read-forms';
import type { SceneValue } from '../scene/scene-value';
import { termsOf } from './beginnings';
import { placeOf, type ChartSearch } from './chart-search';
import { searchIn } from './charts';
import { inWords, listAt, valueAt, withAt } from './leaves';

/** Where a number is looked for: the chart's key, and the path in it. */
export interface NumberPlace {
  readonly key: ExhibitKey;
  readonly path: YamlPath;
}

/** The chart with a number at its place, or one more there; null where its reader does not take it. */
export type WithFigure = (figure: Figure) => YamlValue | null;

/** Which numbers a place of a chart takes. Null where there is no such chart. */
export function takerAt(
  site: Site,
  scene: SceneValue,
  media: SceneLists['media'],
  { key, path }: NumberPlace
): WithFigure | null {
  const search = searchIn(site, scene, media);
  const form = EXHIBIT_FORMS[key];
  const written = scene[key];
  if (!search || !form || written === undefined) return null;
  const own = inWords(written);
  const isOther = (chart: YamlValue): boolean => JSON.stringify(chart) !== JSON.stringify(own);
  const before = new Set(search.faultsIn(key, form, own).map(placeOf));
  const isTaken = (chart: YamlValue): boolean =>
    search
      .faultsIn(key, form, chart)
      .every(
        (fault) =>
          isElsewhere(fault.path, [key, ...path]) ||
          (before.has(placeOf(fault)) && fault.path.length <= path.length)
      );
  return (figure) => {
    const put = withFigure(own, form, path, figure, search);
    if (put === null) return null;
    const whole = [put, ...followingOf(search, key, put, path)].find((chart) =>
      search.isFair(key, form, chart)
    );
    const chart = whole ?? (isTaken(put) ? put : own);
    return isOther(chart) ? chart : null;
  };
}

/** One more of a list, under the name of its place where each has a name, or in the place of another; null where it is there. */
function withFigure(
  own: YamlValue,
  form: ExhibitForm,
  path: YamlPath,
  figure: Figure,
  { lists }: ChartSearch
): YamlValue | null {
  const { id } = figure;
  const inner = formAt(form, path);
  if (inner?.kind === 'named') {
    const names = valueAt(own, path) as { readonly [name: string]: YamlValue };
    const place = lists.placeOf(figure);
    const name = place in names ? `${place}${figure.period.text}` : place;
    return name in names || Object.values(names).includes(id)
      ? null
      : withAt(own, path, { ...names, [name]: id });
  }
  const given = listAt(own, path);
  const isList = inner?.kind === 'word' && inner.asks === 'figures';
  if (isList && (given.includes(id) || given.length >= inner.most)) return null;
  return withAt(own, path, isList ? [...given, id] : id, form);
}

function formAt(form: ExhibitForm, path: YamlPath): ExhibitForm | undefined {
  return path.reduce<ExhibitForm | undefined>((at, key) => {
    if (at?.kind === 'mapping') return at.entries[key];
    return at?.kind === 'word' ? undefined : at?.item;
  }, form);
}

/** What is wrong with another field stands beside that one. */
function isElsewhere(fault: YamlPath, field: YamlPath): boolean {
  const shared = Math.min(fault.length, field.length);
  return fault.slice(0, shared).some((key, i) => key !== field[i]);
}

/** Of a sum: a result brings the terms of which the site worked it out, and another term the result that it comes to. */
function followingOf(search: ChartSearch, key: ExhibitKey, put: YamlValue, path: YamlPath): YamlValue[] {
  if (key !== 'equation' || !isMapping(put)) return [];
  const { numbers } = search.lists;
  if (path[0] === 'equals') {
    const { computed } = numbers.get(String(put['equals'])) ?? {};
    const terms = computed && termsOf(computed);
    if (!terms) return [];
    // As a hand writes it: what is added, what is taken away, what it comes to.
    const others = Object.entries(put).filter(([name]) => name !== 'plus' && name !== 'minus');
    return [{ ...terms, ...Object.fromEntries(others) }];
  }
  if (path[0] !== 'plus' && path[0] !== 'minus') return [];
  // Of as many alone as by chance, nothing follows.
  const isOf = ({ computed }: Figure): boolean => {
    const terms = computed && termsOf(computed);
    const isSame = (name: 'plus' | 'minus'): boolean =>
      [...(terms?.[name] ?? [])].sort().join(' ') === listAt(put, [name]).sort().join(' ');
    return terms !== undefined && isSame('plus') && isSame('minus');
  };
  return [...numbers.values()].filter(isOf).map(({ id }) => ({ ...put, equals: id }));
}
