import { m } from '../paraglide/messages';
import { boundaryById } from '../domain/boundary';
import type { AreaCode } from '../domain/ids';
import { isHint } from '../domain/place';
import type { Scene } from '../domain/scene';
import { speaksOf } from '../domain/scene-figures';
import type { Atlas } from './atlas';
import { withBeside } from './beside/with-beside';
import { fillAt, toChoroplethLegend } from './choropleth';
import { circleEntries, drawCircles, toCircleLegend } from './circles';
import { toJoins } from './to-joins';
import { describeScene } from './describe';
import { absenceEntries, markName, textureEntries, type Mark } from './figure-marks';
import { groundEntries, toGroundDrawings } from './ground-drawing';
import { toMapped, type Mapped } from './mapped';
import { toMarked } from './map-textures';
import type { AreaTexture, CircleDrawing, Legend, LegendSwatch, OverlayDrawing, Picture } from './picture';
import { TINY_SHARE } from './labels/area-labels';
import { toLabels } from './labels/picture-labels';
import { TOKENS } from './tokens';

/**
 * A Scene → the Picture that both renderers draw. Pure: the same scene and atlas give the same picture. The explorer
 * brings what it maps itself, cut by the reader's choice.
 */
export function toPicture(scene: Scene, atlas: Atlas, mapped = toMapped(scene, atlas)): Picture {
  const { areas } = boundaryById(atlas.boundaries, scene.boundary);
  const codes = areas.map(({ code }) => code);
  const plainFill = (code: AreaCode): string =>
    scene.highlight.includes(code) ? TOKENS.highlight : TOKENS.area;
  const { choropleth } = mapped;
  const { textures, common } = toMarked(scene, atlas, mapped);
  const hatched = hatchedOf(codes, mapped, textures);
  const circles = circlesOf(scene, atlas, mapped);
  const isMerging = scene.motions?.some(({ kind }) => kind === 'merge') && mapped.circles;
  const joins = isMerging ? toJoins(scene, atlas, isMerging, circles) : [];
  const overlays = scene.overlays.map((ref): OverlayDrawing => {
    const { kind, evidence } = atlas.overlayAt(ref);
    return { ref, kind, evidence };
  });
  const legend = toLegend(
    scene,
    { overlays, circles, textures, common, hasHatch: hatched.length > 0 },
    mapped,
    atlas
  );
  const own: Picture = {
    bounds: scene.view.bounds,
    boundary: scene.boundary,
    fills: areas.map(({ code, name }) => ({
      name,
      ...(choropleth ? fillAt(choropleth, code) : { code, fill: plainFill(code) })
    })),
    hatched,
    textures,
    highlight: scene.highlight,
    ghost: scene.ghost,
    ground: toGroundDrawings(scene, choropleth !== null, atlas.ground),
    overlays,
    circles,
    ...(joins.length > 0 ? { joins } : {}),
    labels: toLabels(scene, atlas, circles, legend),
    legend,
    description: describeScene(scene, atlas, mapped),
    ...(scene.motions ? { motions: scene.motions } : {})
  };
  return withBeside(own, scene, atlas, (side) => toPicture(side, atlas));
}

/** Divisions without a number, and without a reason: of the fill, or of circles that stand alone. */
function hatchedOf(
  codes: readonly AreaCode[],
  { choropleth, circles }: Mapped,
  textures: readonly AreaTexture[]
): AreaCode[] {
  const shown = choropleth ?? circles;
  const reasons = absenceEntries(textures.map(({ name }) => name)).map(({ swatch }) => swatch);
  const isReasoned = (code: AreaCode): boolean =>
    textures.some((each) => each.code === code && reasons.includes(each.name));
  if (!shown) return [];
  const { values, numbers } = shown;
  return codes.filter((code) => !values.has(code) && !isReasoned(code) && speaksOf(numbers, code));
}

function circlesOf(
  { boundary: id, view: { bounds } }: Scene,
  atlas: Atlas,
  { circles, choropleth }: Mapped
): CircleDrawing[] {
  if (!circles) return [];
  const { areas } = boundaryById(atlas.boundaries, id);
  return drawCircles(circles, {
    codes: areas.flatMap(({ code }) => (speaksOf(circles.numbers, code) ? [code] : [])),
    anchorAt: (code) => atlas.areaAnchor(id, code, bounds, TINY_SHARE),
    marksGaps: choropleth !== null
  });
}

type Shown = Pick<Picture, 'overlays' | 'circles' | 'textures'> & {
  readonly hasHatch: boolean;
  readonly common: readonly Mark[];
};

function toLegend(
  scene: Scene,
  { overlays, circles: drawn, textures, common, hasHatch }: Shown,
  { choropleth, circles }: Mapped,
  atlas: Atlas
): Legend {
  const hatch: Legend['entries'] = hasHatch ? [{ swatch: 'hatch', text: m.map_no_data() }] : [];
  const base = choropleth ? toChoroplethLegend(choropleth) : { title: '', classes: [] };
  const sizesKey = circles ? toCircleLegend(circles) : null;
  const titled = (title: string): string =>
    common.reduce((sum, mark) => m.map_all_marked({ title: sum, mark: markName(mark) }), title);
  const ghostName = scene.ghost && boundaryById(atlas.boundaries, scene.ghost.boundary).name;
  const ghost = ghostName ? [{ swatch: 'ghost' as const, text: m.map_ghost({ boundary: ghostName }) }] : [];
  const names = textures.map(({ name }) => name);
  const marks = [...hatch, ...absenceEntries(names), ...textureEntries(names)];
  const sizes = circles ? circleEntries(circles, drawn) : [];
  return {
    ...base,
    title: base.title && titled(base.title),
    ...(sizesKey ? { circles: { ...sizesKey, title: titled(sizesKey.title) } } : {}),
    entries: [
      ...sizes,
      ...marks,
      ...ghost,
      ...overlayEntries(overlays),
      ...groundEntries(scene, atlas.ground, scene.labels.places.map(atlas.placeAt).some(isHint))
    ]
  };
}

function overlayText(kind: OverlayDrawing['kind'], evidence: OverlayDrawing['evidence']): string {
  if (kind === 'line') return evidence === 'stated' ? m.map_line_stated() : m.map_line_inferred();
  return evidence === 'stated' ? m.map_area_stated() : m.map_area_inferred();
}

/** One line for each way in which plan parts are drawn: line or area, stated or inferred. */
function overlayEntries(overlays: readonly OverlayDrawing[]): Legend['entries'] {
  const entries = overlays.map(({ kind, evidence }): Legend['entries'][number] => {
    const swatch: LegendSwatch = `${kind === 'line' ? 'line' : 'overlay'}-${evidence}`;
    return { swatch, text: overlayText(kind, evidence) };
  });
  return entries.filter(({ swatch }, i) => entries.findIndex((each) => each.swatch === swatch) === i);
}
