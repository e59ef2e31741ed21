import type { Site } from '../../content/site/site';
import type { SceneLists } from '../../content/story/scene-lists';
import type { YamlPath } from '../../edit/yaml-text';
import type { YamlValue } from '../../edit/yaml-write';
import {
  EXHIBIT_FORMS,
  type Asked,
  type AskedKey,
  type ExhibitFault,
  type ExhibitForm,
  type ExhibitKey
} from '../../exhibits/read-forms';
import type { SceneValue } from '../scene/scene-value';
import { beginnings } from './beginnings';
import { ChartSearch } from './chart-search';
import { ExhibitLists } from './exhibit-lists';
import { inWords } from './leaves';

export type { AskedKey, ExhibitForm };

/** A word of a chart, or a list in it, and what it can be or have besides: each with the whole chart as it would be then. */
export interface ChartField {
  readonly path: YamlPath;
  /** `entries`: what can be added to a list of several words each, or to words under names of the editor's. */
  readonly asks: Asked | 'entries';
  readonly isOptional: boolean;
  readonly chosen: readonly string[];
  readonly options: readonly ChartOption[];
}

export interface ChartOption {
  readonly id: string;
  readonly name: string;
  readonly chart: YamlValue;
}

export interface Chart {
  readonly key: ExhibitKey;
  readonly form: ExhibitForm;
  readonly fields: readonly ChartField[];
  /** What is wrong with it, each at the word, the entry or the list where it is seen. */
  readonly faults: readonly ExhibitFault[];
}

/** The charts of a scene that can be chosen, and those that it can have besides, each as it would begin. */
export interface Charts {
  readonly own: readonly Chart[];
  readonly fresh: readonly { readonly key: ExhibitKey; readonly chart: YamlValue }[];
}

export const NO_CHARTS: Charts = { own: [], fresh: [] };

/** All that is offered can be drawn: the readers of the check are asked. */
export function chartsOf(site: Site, scene: SceneValue, media: SceneLists['media'] = new Map()): Charts {
  const search = searchIn(site, scene, media);
  if (!search) return NO_CHARTS;
  return {
    own: ownCharts(search, scene),
    fresh: FORMS.flatMap(([key, form]) => {
      const chart = scene[key] === undefined ? freshChart(search, key, form) : null;
      return chart === null ? [] : [{ key, chart }];
    })
  };
}

const FORMS = Object.entries(EXHIBIT_FORMS) as [ExhibitKey, ExhibitForm][];

/** Those that the scene has, as they can be chosen. */
export function ownCharts(search: ChartSearch, scene: SceneValue): Chart[] {
  return FORMS.flatMap(([key, form]) => {
    const written = scene[key];
    return written === undefined ? [] : [search.chart(key, form, inWords(written))];
  });
}

/** Undefined where the scene's boundary is none. */
export function searchIn(site: Site, scene: SceneValue, media: SceneLists['media']): ChartSearch | undefined {
  const boundary = site.boundaries.find(({ id }) => id === String(scene['boundary']));
  return boundary && new ChartSearch(new ExhibitLists(site, boundary, media), scene);
}

/** What a picture shows and whose it is, nobody but the editor can say: it begins without. */
const isDraft = (key: ExhibitKey): boolean => key === 'image' || key === 'video';

/** Words of lists are searched for; where a chart is made of numbers and names, what the map shows is tried first. */
function freshChart(search: ChartSearch, key: ExhibitKey, form: ExhibitForm): YamlValue | null {
  for (const begun of beginnings(key, search.lists, search.shown))
    if (isDraft(key) || search.isFair(key, form, begun)) return begun;
  return search.fit(key, form, {}, null);
}
