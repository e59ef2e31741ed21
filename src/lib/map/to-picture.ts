import { m } from '../paraglide/messages';
import { boundaryById } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { fillAt, ruleFor, toChoropleth, toChoroplethLegend, type Choropleth } from './choropleth';
import { describeScene } from './describe';
import { figuresOnMap } from './figures-on-map';
import { absenceEntries, absenceOf, describeTextures, marksOf, textureEntries } from './figure-marks';
import type { AreaTexture, Legend, LegendSwatch, OverlayDrawing, Picture } from './picture';
import { groundEntries, toGroundDrawings } from './ground-drawing';
import { toLabels } from './labels/picture-labels';
import { isTexture } from './textures';
import { TOKENS } from './tokens';

/**
 * A Scene → the Picture that both renderers draw. Pure: the same scene and atlas give the same picture. The explorer
 * brings a choropleth of its own, cut by the reader's choice.
 */
export function toPicture(scene: Scene, atlas: Atlas, choropleth = choroplethOf(scene, atlas)): Picture {
  const { areas } = boundaryById(atlas.boundaries, scene.boundary);
  const codes = areas.map(({ code }) => code);
  const plainFill = (code: (typeof codes)[number]): string =>
    scene.highlight.includes(code) ? TOKENS.highlight : TOKENS.area;
  const figures = figuresOnMap(scene, atlas);
  const absences = absencesOf(figures);
  const isReasoned = (code: (typeof codes)[number]): boolean => absences.some((each) => each.code === code);
  const hatched = choropleth ? codes.filter((code) => !choropleth.values.has(code) && !isReasoned(code)) : [];
  const textures = [...texturesOf(figures, atlas), ...absences];
  const overlays = scene.overlays.map((ref): OverlayDrawing => {
    const { kind, evidence } = atlas.overlayAt(ref);
    return { ref, kind, evidence };
  });
  return {
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
    labels: toLabels(scene, atlas),
    legend: toLegend(scene, overlays, choropleth, { hasHatch: hatched.length > 0, textures }, atlas),
    description: `${describeScene(scene, atlas, choropleth)}${describeTextures(textures, areas)}`
  };
}

function choroplethOf({ choropleth, boundary }: Scene, atlas: Atlas): Choropleth | null {
  if (!choropleth) return null;
  const { indicator: id, period, measure } = choropleth;
  const indicator = atlas.indicatorAt(id);
  const figures = figuresOnMap({ boundary, choropleth }, atlas);
  return toChoropleth(indicator, period, figures, { measure, rule: ruleFor(indicator, measure) });
}

function toLegend(
  scene: Scene,
  overlays: readonly OverlayDrawing[],
  choropleth: Choropleth | null,
  { hasHatch, textures }: { hasHatch: boolean; textures: readonly AreaTexture[] },
  atlas: Atlas
): Legend {
  const base: Legend = choropleth
    ? toChoroplethLegend(choropleth, hasHatch)
    : { title: '', classes: [], entries: [] };
  const ghostName = scene.ghost && boundaryById(atlas.boundaries, scene.ghost.boundary).name;
  const ghost = ghostName ? [{ swatch: 'ghost' as const, text: m.map_ghost({ boundary: ghostName }) }] : [];
  const names = textures.map(({ name }) => name);
  const marks = [...absenceEntries(names), ...textureEntries(names)];
  return {
    ...base,
    entries: [
      ...base.entries,
      ...marks,
      ...ghost,
      ...overlayEntries(overlays),
      ...groundEntries(scene, atlas.ground)
    ]
  };
}

/** The marks of the figures that colour a map. */
function texturesOf(figures: readonly Figure[], atlas: Atlas): AreaTexture[] {
  return figures.flatMap((figure) => {
    const { place, value } = figure;
    if (place.kind !== 'area' || value === null) return [];
    const marks: string[] = marksOf(figure, atlas.tiersOf(figure));
    return marks.filter(isTexture).map((name) => ({ code: place.code, name }));
  });
}

/** The divisions whose figure is withheld, refused or of another definition: not the same as one that was not found. */
function absencesOf(figures: readonly Figure[]): AreaTexture[] {
  return figures.flatMap((figure) => {
    const name = absenceOf(figure);
    return figure.place.kind === 'area' && name ? [{ code: figure.place.code, name }] : [];
  });
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
