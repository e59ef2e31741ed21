import type { Site } from '../../content/site/site';
import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import {
  EXHIBIT_FORMS,
  isDrawn,
  type Asked,
  type AskedKey,
  type ExhibitForm,
  type ExhibitKey
} from '../../exhibits/read-forms';
import type { SceneValue } from '../scene/scene-value';
import { ExhibitLists } from './exhibit-lists';
import { inWords, leavesOf, listAt, valueAt, withAt, wordsAt, type Leaf } from './leaves';

export type { AskedKey };

/** A word of a chart, and what it can be: each with the whole chart as it would be then. */
export interface ChartField {
  readonly path: YamlPath;
  readonly asks: Asked;
  readonly isOptional: boolean;
  readonly chosen: readonly string[];
  readonly options: readonly ChartOption[];
}

interface ChartOption {
  readonly id: string;
  readonly name: string;
  readonly chart: YamlValue;
}

export interface Chart {
  readonly key: ExhibitKey;
  readonly written: YamlValue;
  readonly fields: readonly ChartField[];
  /** Of a chart of several alike: the same with one more; null where there is no room, or nothing left. */
  readonly longer: YamlValue | null;
}

/** The charts of a scene that can be chosen, and those that it can have besides, each as it would begin. */
export interface Charts {
  readonly own: readonly Chart[];
  readonly fresh: readonly { readonly key: ExhibitKey; readonly chart: YamlValue }[];
}

export const NO_CHARTS: Charts = { own: [], fresh: [] };

/** All that is offered can be drawn: the readers of the check are asked. */
export function chartsOf(site: Site, scene: SceneValue): Charts {
  const boundary = site.boundaries.find(({ id }) => id === String(scene['boundary']));
  if (!boundary) return NO_CHARTS;
  const search = new ChartSearch(new ExhibitLists(site, boundary), scene);
  const forms = Object.entries(EXHIBIT_FORMS) as [ExhibitKey, ExhibitForm][];
  return {
    own: forms.flatMap(([key, form]) => {
      const written = scene[key];
      return written === undefined ? [] : [search.chart(key, form, inWords(written))];
    }),
    fresh: forms.flatMap(([key, form]) => {
      const chart = scene[key] === undefined ? search.fit(key, form, {}, null) : null;
      return chart ? [{ key, chart }] : [];
    })
  };
}

/** A search that has tried so many charts will find none. */
const MOST_TRIED = 2000;
/** Lines of a chart that crosses itself. */
const FEW = 4;

class ChartSearch {
  readonly #lists: ExhibitLists;
  /** What the step's map shows: a new chart shows it too, where it can. */
  readonly #shown: readonly string[];

  constructor(lists: ExhibitLists, scene: SceneValue) {
    this.#lists = lists;
    this.#shown = [scene['indicator'], scene['period']].flatMap((word) =>
      typeof word === 'string' || typeof word === 'number' ? [String(word)] : []
    );
  }

  chart(key: ExhibitKey, form: ExhibitForm, written: YamlValue): Chart {
    const fields = leavesOf(form, written).map((leaf) => this.#field(key, form, written, leaf));
    return { key, written, fields, longer: this.#longer(key, form, written) };
  }

  #field(key: ExhibitKey, form: ExhibitForm, written: YamlValue, leaf: Leaf): ChartField {
    const { path, asks, isOptional } = leaf;
    const all = isOptional ? this.#candidates(form, written, leaf)[0] : undefined;
    const named = listAt(written, path);
    const chosen = named.length > 0 || !Array.isArray(all) ? named : (all as readonly string[]);
    const options = this.#namesFor(form, written, leaf).flatMap((id) => {
      const isOne = asks !== 'areas' && asks !== 'periods';
      if (!isOne && chosen.includes(id)) return [];
      const put = isOne ? id : inOrder(asks, [...chosen, id]);
      const chart = this.fit(key, form, withAt(written, path, put), path, isOne ? undefined : 1);
      return chart ? [{ id, name: this.#nameOf(asks, id), chart }] : [];
    });
    return { path, asks, isOptional, chosen, options };
  }

  /** The first chart that can be drawn, the words that stand before any others; `kept` stays whatever it is. */
  fit(
    key: ExhibitKey,
    form: ExhibitForm,
    begun: YamlValue,
    kept: YamlPath | null,
    most = MOST_TRIED
  ): YamlValue | null {
    const leaves = leavesOf(form, begun);
    let tried = 0;
    const from = (at: number, value: YamlValue): YamlValue | null => {
      const leaf = leaves[at];
      if (!leaf) {
        tried += 1;
        const subjects = wordsAt(value, leaves.filter(isSubject));
        return isTold(value) && isDrawn(key, value, this.#lists.readerOf(subjects)) ? value : null;
      }
      if (kept && leaf.path.join('.') === kept.join('.')) return from(at + 1, value);
      for (const word of this.#wordsFor(form, value, leaf)) {
        const found = from(at + 1, withAt(value, leaf.path, word));
        if (found || tried >= most) return found;
      }
      return null;
    };
    return from(0, begun);
  }

  #longer(key: ExhibitKey, form: ExhibitForm, written: YamlValue): YamlValue | null {
    if (form.kind !== 'list' || !Array.isArray(written) || written.length >= form.most) return null;
    const own = written as readonly YamlValue[];
    const said = own.map((each) => JSON.stringify(each));
    const last = own.at(-1) ?? {};
    const [area] = leavesOf(form.item, last).filter(({ asks }) => asks === 'area');
    // The next division of the same; one that is drawn already is none.
    for (const name of area ? this.#lists.boundary.areas.map((each) => each.name) : []) {
      const next = withAt(last, area!.path, name);
      if (!said.includes(JSON.stringify(next)) && this.fit(key, form, [...own, next], [], 1))
        return [...own, next];
    }
    return null;
  }

  /** What stands there first, as far as there are numbers of it; nothing, where nothing need be said; then all else. */
  #wordsFor(form: ExhibitForm, value: YamlValue, leaf: Leaf): (YamlValue | undefined)[] {
    const own = valueAt(value, leaf.path);
    const candidates = this.#candidates(form, value, leaf);
    const known = new Set(candidates.flat());
    const still = listAt(value, leaf.path).filter((word) => known.has(word));
    const stays = Array.isArray(own) ? (still.length > 0 ? [still] : []) : still;
    return [...stays, ...(leaf.isOptional && own === undefined ? [undefined] : []), ...candidates];
  }

  #candidates(form: ExhibitForm, value: YamlValue, leaf: Leaf): readonly (string | readonly string[])[] {
    const names = this.#namesFor(form, value, leaf);
    if (leaf.asks === 'areas') return [names, names.slice(0, FEW), names.slice(0, 1)];
    if (leaf.asks === 'periods') return [2, 3].map((count) => inOrder(leaf.asks, names.slice(0, count)));
    return names;
  }

  /** The names that a word is one of, the likeliest first. */
  #namesFor(form: ExhibitForm, value: YamlValue, { path, asks }: Leaf): readonly string[] {
    const beside = leavesOf(form, value).filter((each) => isBeside(each.path, path));
    const subjects = wordsAt(value, beside.filter(isSubject));
    const periods = beside.filter((each) => each.asks === 'period' || each.asks === 'periods');
    switch (asks) {
      case 'indicator':
        return this.#shownFirst(this.#lists.indicators.map(({ id }) => id));
      case 'breakdown':
        return this.#lists.breakdowns;
      case 'period':
      case 'periods':
        return this.#shownFirst(this.#lists.periodsOf(subjects));
      case 'area':
      case 'areas':
        return this.#lists.areasOf(subjects, wordsAt(value, periods));
      default:
        return asks satisfies never;
    }
  }

  #shownFirst(names: readonly string[]): readonly string[] {
    const shown = names.filter((name) => this.#shown.includes(name));
    return [...shown, ...names.filter((name) => !shown.includes(name))];
  }

  #nameOf(asks: Asked, id: string): string {
    if (asks !== 'indicator') return id;
    return this.#lists.indicators.find((each) => each.id === id)?.name ?? id;
  }
}

/** Two axes of the same numbers would say nothing. */
function isTold(value: YamlValue): boolean {
  const parts = Object.values(value ?? {}).filter(isMapping);
  return new Set(parts.map((part) => JSON.stringify(part))).size === parts.length;
}

/** Periods stand from early to late; divisions as they were picked. */
const inOrder = (asks: Asked, names: readonly string[]): readonly string[] =>
  asks === 'periods' ? [...names].sort() : names;

const isSubject = ({ asks }: Leaf): boolean => asks === 'indicator' || asks === 'breakdown';

/** In the same mapping, or below it. */
function isBeside(path: YamlPath, other: YamlPath): boolean {
  const within = other.slice(0, -1);
  return within.every((key, i) => path[i] === key);
}
