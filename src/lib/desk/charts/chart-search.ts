import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import {
  judgeExhibit,
  type Asked,
  type ExhibitFault,
  type ExhibitForm,
  type ExhibitKey,
  type ListForm,
  type NamedForm,
  type WordForm
} from '../../exhibits/read-forms';
import type { SceneValue } from '../scene/scene-value';
import type { Chart, ChartField, ChartOption } from './charts';
import type { ExhibitLists } from './exhibit-lists';
import { nextRows } from './next-rows';
import { leavesOf, listAt, placesIn, valueAt, withAt, wordsAt, type Leaf } from './leaves';

/** A search that has tried so many charts will find none. */
const MOST_TRIED = 2000;
/** Lines of a chart that crosses itself. */
const FEW = 4;

/** What follows from another word beside it: a new indicator brings a period that it has. */
const FOLLOWING: readonly Asked[] = ['period', 'periods', 'area', 'areas'];
/** Words out of lists so short that each of their names is tried. */
const LISTED: readonly Asked[] = [...FOLLOWING, 'indicator', 'breakdown'];
const SEVERAL: readonly Asked[] = ['areas', 'periods', 'places', 'texts', 'figures'];

/** A chart with other entries of one of its lists, where it can have them. */
type ToOption = (entries: YamlValue, id: string, name: string) => ChartOption[];

/** What a scene's charts are, and can be: readers are asked of each. */
export class ChartSearch {
  readonly lists: ExhibitLists;
  /** What the step's map shows: a new chart shows it too, where it can. */
  readonly shown: readonly string[];

  constructor(lists: ExhibitLists, scene: SceneValue) {
    this.lists = lists;
    this.shown = [scene['indicator'], scene['period']].flatMap((word) =>
      typeof word === 'string' || typeof word === 'number' ? [String(word)] : []
    );
  }

  chart(key: ExhibitKey, form: ExhibitForm, written: YamlValue): Chart {
    const { faults } = this.#judged(key, form, written);
    const known = new Set(faults.map(placeOf));
    const fields = leavesOf(form, written).map((leaf) => this.#field(key, form, written, leaf, known));
    return {
      key,
      form,
      fields: [...fields, ...this.#entries(key, form, written, known)],
      faults: faults.map((fault) => seenAt(fault, placesIn(form, written)))
    };
  }

  #field(
    key: ExhibitKey,
    form: ExhibitForm,
    written: YamlValue,
    leaf: Leaf,
    known: ReadonlySet<string>
  ): ChartField {
    const { path, asks, isOptional, isNamed, usual } = leaf;
    const all = isOptional && FOLLOWING.includes(asks) ? this.#candidates(form, written, leaf)[0] : undefined;
    const named = listAt(written, path);
    const unwritten = usual ? [usual] : Array.isArray(all) ? (all as readonly string[]) : [];
    const chosen = named.length > 0 ? named : unwritten;
    const isOne = !SEVERAL.includes(asks);
    const most = isOne && !isNamed ? MOST_TRIED : 1;
    const options = this.#namesFor(form, written, leaf).flatMap((id): ChartOption[] => {
      if (!isOne && chosen.includes(id)) return [];
      const put = isOne ? (id === usual ? undefined : id) : inOrder(asks, [...chosen, id]);
      const begun = withAt(written, path, put, form);
      const chart = this.fit(key, form, begun, path, { most, known });
      return chart === null ? [] : [{ id, name: this.#nameOf(asks, id), chart }];
    });
    return { path, asks, isOptional, chosen, options };
  }

  /** The first chart that can be drawn, the words that stand before any others; `kept` stays whatever it is. */
  fit(
    key: ExhibitKey,
    form: ExhibitForm,
    begun: YamlValue,
    kept: YamlPath | null,
    { most = MOST_TRIED, known = new Set<string>() }: { most?: number; known?: ReadonlySet<string> } = {}
  ): YamlValue | null {
    const leaves = leavesOf(form, begun);
    const isFree = ({ path, asks }: Leaf): boolean =>
      kept === null ? LISTED.includes(asks) : FOLLOWING.includes(asks) && isBeside(path, kept);
    let tried = 0;
    const from = (at: number, value: YamlValue): YamlValue | null => {
      const leaf = leaves[at];
      if (!leaf) {
        tried += 1;
        return this.isFair(key, form, value, kept, known) ? value : null;
      }
      if (!isFree(leaf) || (kept && leaf.path.join('.') === kept.join('.'))) return from(at + 1, value);
      for (const word of this.#wordsFor(form, value, leaf)) {
        const found = from(at + 1, withAt(value, leaf.path, word, form));
        if (found !== null || tried >= most) return found;
      }
      return null;
    };
    return from(0, begun);
  }

  /** Whether a chart is drawn, or has nothing against it that was not there before. An entry of several is asked alone first: that is quick. */
  isFair(
    key: ExhibitKey,
    form: ExhibitForm,
    value: YamlValue,
    kept: YamlPath | null = null,
    known: ReadonlySet<string> = new Set()
  ): boolean {
    if (!isTold(value)) return false;
    const alone = kept && known.size === 0 ? aloneAt(value, kept) : undefined;
    if (alone !== undefined && !this.#judged(key, form, alone).isDrawn) return false;
    const { isDrawn, faults } = this.#judged(key, form, value);
    return isDrawn || (faults.length > 0 && faults.every((fault) => known.has(placeOf(fault))));
  }

  /** What a chart would have against it. */
  faultsIn(key: ExhibitKey, form: ExhibitForm, value: YamlValue): readonly ExhibitFault[] {
    return this.#judged(key, form, value).faults;
  }

  #judged(
    key: ExhibitKey,
    form: ExhibitForm,
    value: YamlValue
  ): { readonly isDrawn: boolean; readonly faults: readonly ExhibitFault[] } {
    const subjects = wordsAt(value, leavesOf(form, value).filter(isSubject));
    return judgeExhibit(key, value, this.lists.readerOf(subjects));
  }

  /** What lists of several words each can have besides, and words under names. */
  #entries(key: ExhibitKey, form: ExhibitForm, written: YamlValue, known: ReadonlySet<string>): ChartField[] {
    return listsIn(form).flatMap(({ path, list }): ChartField[] => {
      const inner = valueAt(written, path);
      const whole = (entries: YamlValue, id: string, name: string): ChartOption[] => {
        const chart = withAt(written, path, entries, form);
        return this.isFair(key, form, chart, null, known) ? [{ id, name, chart }] : [];
      };
      const options =
        list.kind === 'named'
          ? this.#namedOptions(list.item, inner, whole)
          : this.#nextOption(list, inner, whole);
      return [{ path, asks: 'entries', isOptional: false, chosen: [], options }];
    });
  }

  #nextOption({ item, most }: ListForm, inner: YamlValue | undefined, whole: ToOption): ChartOption[] {
    const items = Array.isArray(inner) ? (inner as readonly YamlValue[]) : [];
    if (items.length >= most) return [];
    for (const next of this.#nextEntries(item, items)) {
      const option = whole([...items, next], 'next', '');
      if (option.length > 0) return option;
    }
    return [];
  }

  /** Indicators that can stand among those that have names already, each under its short one. */
  #namedOptions({ asks }: WordForm, inner: YamlValue | undefined, whole: ToOption): ChartOption[] {
    if (asks !== 'indicator' || inner === undefined || !isMapping(inner)) return [];
    const used = Object.values(inner);
    return this.lists.indicators
      .filter(({ id, short }) => !used.includes(id) && !(short in inner))
      .flatMap(({ id, name, short }) => whole({ ...inner, [short]: id }, id, name));
  }

  /** What could be a list's next entry: the same of the next division, or the same division's next indicator. */
  #nextEntries(item: ExhibitForm, items: readonly YamlValue[]): YamlValue[] {
    const said = items.map(withoutName);
    const last = items.at(-1) ?? {};
    const [area] = leavesOf(item, last).filter(({ asks }) => asks === 'area');
    const next = area
      ? this.lists.boundary.areas.map(({ name }) => withAt(last, area.path, name))
      : nextRows(this.lists, last);
    return next.filter((each) => !said.includes(withoutName(each)));
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

  /** The names that a word is one of, the likeliest first; none of what is typed, or looked for among all numbers. */
  #namesFor(form: ExhibitForm, value: YamlValue, { path, asks, words }: Leaf): readonly string[] {
    const beside = leavesOf(form, value).filter((each) => isBeside(each.path, path));
    const subjects = wordsAt(value, beside.filter(isSubject));
    const periods = beside.filter((each) => each.asks === 'period' || each.asks === 'periods');
    switch (asks) {
      case 'indicator':
        return this.#shownFirst(this.lists.indicators.map(({ id }) => id));
      case 'breakdown':
        return this.lists.breakdowns;
      case 'period':
      case 'periods':
        return this.#shownFirst(this.lists.periodsOf(subjects));
      case 'area':
      case 'areas':
        return this.lists.areasOf(subjects, wordsAt(value, periods));
      case 'texts':
        // Divisions, where the rows are of an indicator each.
        return leavesOf(form, value).some((each) => isSubject(each) && listAt(value, each.path).length > 0)
          ? this.lists.boundary.areas.map(({ name }) => name)
          : [];
      case 'word':
        return words;
      case 'plan':
        return this.lists.plans.map(({ id }) => id);
      case 'places':
        return this.lists.places;
      case 'file':
        return this.lists.files;
      case 'text':
      case 'figure':
      case 'figures':
        return [];
      default:
        return asks satisfies never;
    }
  }

  #shownFirst(names: readonly string[]): readonly string[] {
    const shown = names.filter((name) => this.shown.includes(name));
    return [...shown, ...names.filter((name) => !shown.includes(name))];
  }

  #nameOf(asks: Asked, id: string): string {
    if (asks === 'plan') return this.lists.plans.find((each) => each.id === id)?.title ?? id;
    if (asks !== 'indicator') return id;
    return this.lists.indicators.find((each) => each.id === id)?.name ?? id;
  }
}

/** Two axes of the same numbers would say nothing. */
function isTold(value: YamlValue): boolean {
  const parts = isMapping(value) ? Object.values(value).filter(isMapping) : [];
  return new Set(parts.map((part) => JSON.stringify(part))).size === parts.length;
}

/** The lists of a form whose entries are several words, or have names of the editor's. */
function listsIn(
  form: ExhibitForm,
  path: YamlPath = []
): { readonly path: YamlPath; readonly list: ListForm | NamedForm }[] {
  if (form.kind === 'mapping')
    return Object.entries(form.entries).flatMap(([key, each]) => listsIn(each, [...path, key]));
  return form.kind === 'word' ? [] : [{ path, list: form }];
}

/** A chart with one entry of a list alone, that which a path leads into; undefined where there is no other. */
function aloneAt(value: YamlValue, path: YamlPath): YamlValue | undefined {
  const at = path.findIndex((key) => typeof key === 'number');
  if (at < 0) return undefined;
  const list = path.slice(0, at);
  const items = valueAt(value, list) as readonly YamlValue[];
  return items.length > 1 ? withAt(value, list, [items[Number(path[at])] ?? null]) : undefined;
}

/** What an entry says, whatever it is called. */
const withoutName = (entry: YamlValue): string =>
  JSON.stringify(isMapping(entry) ? { ...entry, name: undefined } : entry);

/** Periods stand from early to late; divisions as they were picked. */
const inOrder = (asks: Asked, names: readonly string[]): readonly string[] =>
  asks === 'periods' ? [...names].sort() : names;

/** Told at the narrowest place that is seen, in the chart's own path. */
function seenAt({ path, what, mend }: ExhibitFault, places: readonly YamlPath[]): ExhibitFault {
  const [, ...within] = path;
  const leads = (place: YamlPath): boolean => place.every((key, i) => key === within[i]);
  return { path: places.findLast(leads) ?? [], what, mend };
}

export const placeOf = ({ path }: ExhibitFault): string => path.join('.');

const isSubject = ({ asks }: Leaf): boolean => asks === 'indicator' || asks === 'breakdown';

/** In the same mapping, or below it. */
function isBeside(path: YamlPath, other: YamlPath): boolean {
  const within = other.slice(0, -1);
  return within.every((key, i) => path[i] === key);
}
