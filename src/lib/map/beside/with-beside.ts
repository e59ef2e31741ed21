import { m } from '../../paraglide/messages';
import { boundaryById } from '../../domain/boundary';
import type { Scene } from '../../domain/scene';
import { scenesOf } from '../../domain/scene-beside';
import type { SceneNumbers } from '../../domain/scene-figures';
import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import { toChoroplethLegend } from '../choropleth';
import { markName, type Mark } from '../figure-marks';
import { toMarked } from '../map-textures';
import { toMapped } from '../mapped';
import type { Legend, Picture } from '../picture';

/** Of a map beside another: what it says itself. All else is told once, by the picture that holds it. */
const TOLD_ONCE: readonly (keyof Picture)[] = ['beside', 'description', 'motions'];

/** A picture with those that a scene shows besides; `draw` makes one of them. */
export function withBeside(
  own: Picture,
  scene: Scene,
  atlas: Atlas,
  draw: (scene: Scene) => Picture
): Picture {
  const { beside } = scene;
  if (!beside) return own;
  const others = scenesOf(scene).slice(0, -1).map(draw);
  const { kind, sharesRamp } = beside;
  return {
    ...own,
    legend: legendOf(own, others, scene, atlas),
    beside: {
      kind,
      sharesRamp,
      titles: titlesOf(scene, atlas),
      others: others.map((other) =>
        differenceTo(own, other, sharesRamp ? [...TOLD_ONCE, 'legend'] : TOLD_ONCE)
      )
    }
  };
}

function differenceTo(own: Picture, other: Picture, without: readonly string[]): Partial<Picture> {
  const entries = Object.entries(other).filter(
    ([key, value]) =>
      !without.includes(key) && JSON.stringify(value) !== JSON.stringify(own[key as keyof Picture])
  );
  return Object.fromEntries(entries) as Partial<Picture>;
}

/** What tells the maps apart: the editor's titles, or else what is another in each. */
export function titlesOf(scene: Scene, atlas: Atlas): string[] {
  const { beside } = scene;
  const scenes = scenesOf(scene);
  const given = [...(beside?.others ?? []).map(({ title }) => title), beside?.title ?? null];
  const facts = scenes.map((each) => factsOf(each, atlas));
  const differs = (at: number): boolean => new Set(facts.map((fact) => fact[at])).size > 1;
  return facts.map((fact, i) => {
    const own = fact.filter((text, at) => text && differs(at));
    return given[i] ?? (own.length > 0 ? own.join(m.map_title_separator()) : (fact[1] ?? ''));
  });
}

function factsOf(
  { figures: { fill, circles }, boundary }: Scene,
  atlas: Atlas
): readonly [what: string, when: string, where: string] {
  const numbers = (fill ?? circles)?.numbers;
  const played = (circles ?? fill)?.numbers;
  const name = boundaryById(atlas.boundaries, boundary).name;
  if (!numbers || !played) return ['', '', name];
  return [atlas.indicatorAt(numbers.indicator).short, sayPeriod(played), name];
}

function sayPeriod(numbers: SceneNumbers): string {
  const { period } = words();
  if (numbers.kind === 'period') return period(numbers.period);
  return m.map_title_change({ from: period(numbers.from), to: period(numbers.to) });
}

/** One legend where all colours mean the same; two where a frame holds two meanings; small maps have their own. */
function legendOf(own: Picture, others: readonly Picture[], scene: Scene, atlas: Atlas): Legend {
  const { kind, sharesRamp } = scene.beside!;
  const all = [...others, own].map(({ legend }) => legend);
  const entries = all.flatMap((legend) => legend.entries);
  const legend = {
    ...own.legend,
    entries: entries.filter(({ swatch }, i) => entries.findIndex((each) => each.swatch === swatch) === i)
  };
  if (sharesRamp) return { ...legend, ...sharedLegend(scene, atlas) };
  const [left] = others;
  return kind === 'swipe' && left
    ? { ...legend, left: { title: left.legend.title, classes: left.legend.classes } }
    : legend;
}

function sharedLegend(scene: Scene, atlas: Atlas): Pick<Legend, 'title' | 'classes'> | null {
  const maps = scenesOf(scene).map((each) => ({ scene: each, mapped: toMapped(each, atlas) }));
  const fills = maps.flatMap(({ mapped }) => mapped.choropleth ?? []);
  if (fills.length === 0) return null;
  const titles = titlesOf(scene, atlas);
  const common = maps.map((each) => toMarked(each.scene, atlas, each.mapped).common);
  const legend = toChoroplethLegend(fills.at(-1)!, fills);
  return { ...legend, title: withMarks(legend.title, common, titles) };
}

/** What all numbers are is said of all maps, or of those that it is true of. */
function withMarks(title: string, common: readonly (readonly Mark[])[], titles: readonly string[]): string {
  return [...new Set(common.flat())].reduce((sum, each) => {
    const own = titles.filter((_title, i) => common[i]?.includes(each));
    const mark = markName(each);
    if (own.length === titles.length) return m.map_all_marked({ title: sum, mark });
    return m.map_some_marked({ title: sum, maps: own.join(m.site_list_separator()), mark });
  }, title);
}
