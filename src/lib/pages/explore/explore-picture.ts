import { m } from '../../paraglide/messages';
import type { AreaCode, IndicatorId } from '../../domain/ids';
import { groundFor, type GroundChoice } from '../../domain/ground';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import type { Atlas } from '../../map/atlas';
import { groundEntries } from '../../map/ground-drawing';
import type { Picture } from '../../map/picture';
import { withTownships } from '../../map/township-spots';
import { toPicture } from '../../map/to-picture';
import type { ExploreData, ExploreView } from './page';
import { describeModel } from './description';
import type { ExploreState } from './explore-state';
import { tiersOf, type ExploreModel } from './model';
import { texturesOf, titleWithMarks } from './row-textures';
import { sayTitles } from './swipe';
import { townsOf } from './towns';

/** The map of a model, with the one over its left. */
export function toExplorePicture(model: ExploreModel, data: ExploreData): Picture {
  const own = toOwnPicture(model, data);
  const { left, state } = model;
  if (!left) return own;
  const nameOf = (id: string): string => data.boundaries.find((each) => each.id === id)?.name ?? id;
  const titles = sayTitles([left.state, state], nameOf);
  const { description, ...other } = toOwnPicture(left, data);
  return {
    ...own,
    description: m.explore_swipe_described({
      left: titles[0] ?? '',
      right: titles[1] ?? '',
      leftMap: description,
      rightMap: own.description
    }),
    beside: { kind: 'swipe', sharesRamp: true, titles, others: [other] }
  };
}

/** Towns that have a number of what is shown say it where they are shown. */
function withTowns(data: ExploreData, { state }: ExploreModel): ExploreData {
  const towns = townsOf(state, data);
  return towns.length > 0 ? { ...data, ground: withTownships(data.ground, towns) } : data;
}

/** Absences and marks are textures of the overlay, so the picture itself hatches nothing. */
function toOwnPicture(model: ExploreModel, data: ExploreData): Picture {
  const { state, choropleth, circles, over } = model;
  const view = data.views.find(({ id }) => id === state.view) ?? data.views[0]!;
  const scene: Scene = {
    view: { id: view.id, name: view.name, bounds: view.bounds },
    boundary: state.boundary,
    ghost: null,
    ground: groundShown(state, data, view),
    figures: NO_FIGURES,
    overlays: [],
    highlight: chosen(model),
    labels: { areas: 'all', places: [], water: true }
  };
  const picture = toPicture(
    scene,
    toAtlas(withTowns(data, model), view),
    circles ? { choropleth: null, circles } : { choropleth, circles: over?.circles ?? null }
  );
  const textures = texturesOf(model.rows, over?.rows);
  const own = picture.legend.entries.filter(({ swatch }) => swatch.startsWith('circle-'));
  const ground = groundEntries(scene, withTowns(data, model).ground);
  const legend = { ...picture.legend, ...sizesOf(picture, model), entries: [...own, ...ground] };
  const description = `${picture.description}${describeModel(model)}`;
  return { ...picture, hatched: [], textures, legend, description };
}

/** What the circles' sizes mean, with what all their numbers are. */
function sizesOf(
  { legend: { circles } }: Picture,
  { over }: ExploreModel
): Pick<Picture['legend'], 'circles'> {
  return circles && over ? { circles: { ...circles, title: titleWithMarks(circles.title, over.rows) } } : {};
}

/** What the reader has switched on, or what maps of that scale show by themselves. */
export function groundShown(
  { layers, look }: Pick<ExploreState, 'layers' | 'look'>,
  data: ExploreData,
  view: Pick<ExploreView, 'bounds'>
): readonly GroundChoice[] {
  const usual = groundFor(view.bounds, data.groundDefaults, look === 'fill');
  return layers?.map((name) => ({ name, asOf: null })) ?? usual;
}

/** The divisions that the reader has chosen, on the map and for comparing. */
function chosen({ rows, state: { area, compare } }: ExploreModel): AreaCode[] {
  const codes = new Set([...(area ? [area] : []), ...compare]);
  return rows.filter(({ code }) => codes.has(code)).flatMap((row) => row.codes);
}

function toAtlas(data: ExploreData, view: ExploreView): Atlas {
  const none = (what: string) => (): never => {
    throw new Error(`the explorer draws no ${what}`);
  };
  return {
    boundaries: data.boundaries,
    indicatorAt: (id: IndicatorId) => data.indicators.find((each) => each.id === id)!,
    figuresAt: none('figures of its own accord'),
    tiersOf: (figure) => tiersOf(figure, data),
    overlayAt: none('plan parts'),
    placeAt: none('places'),
    sameGrounds: [],
    ground: data.ground,
    areaAnchor: (boundary, code, _within, minShare) => {
      const isTooSmall = minShare === undefined && view.tiny[boundary]?.includes(code);
      return isTooSmall ? null : (view.anchors[boundary]?.[code] ?? null);
    },
    areaOn: () => null,
    isOnOverlay: () => false,
    overlayAnchors: () => [],
    watersIn: () => view.waters,
    neighboursIn: () => view.neighbours
  };
}
