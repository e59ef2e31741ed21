import { boundaryById } from '../domain/boundary';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { fillAt, toChoropleth, toChoroplethLegend, type Choropleth } from './choropleth';
import { describeScene } from './describe';
import type { Legend, LegendSwatch, OverlayDrawing, Picture } from './picture';
import { toLabels } from './picture-labels';
import { TOKENS } from './tokens';

/** A Scene → the Picture that both renderers draw. Pure: the same scene and atlas give the same picture. */
export function toPicture(scene: Scene, atlas: Atlas): Picture {
  const codes = boundaryById(atlas.boundaries, scene.boundary).areas.map(({ code }) => code);
  const choropleth = choroplethOf(scene, atlas);
  const hatched = choropleth ? codes.filter((code) => !choropleth.values.has(code)) : [];
  const plainFill = (code: (typeof codes)[number]): string =>
    scene.highlight.includes(code) ? TOKENS.highlight : TOKENS.area;
  const overlays = scene.overlays.map((ref): OverlayDrawing => {
    const { kind, evidence } = atlas.overlayAt(ref);
    return { ref, kind, evidence };
  });
  return {
    bounds: scene.view.bounds,
    boundary: scene.boundary,
    fills: codes.map((code) => (choropleth ? fillAt(choropleth, code) : { code, fill: plainFill(code) })),
    hatched,
    highlight: scene.highlight,
    ghost: scene.ghost,
    overlays,
    labels: toLabels(scene, atlas),
    legend: toLegend(scene, overlays, choropleth, hatched.length > 0, atlas),
    description: describeScene(scene, atlas, choropleth)
  };
}

function choroplethOf({ choropleth, boundary }: Scene, atlas: Atlas): Choropleth | null {
  if (!choropleth) return null;
  const { indicator, period } = choropleth;
  return toChoropleth(atlas.indicatorAt(indicator), period, atlas.figuresAt(boundary, indicator, period));
}

function toLegend(
  scene: Scene,
  overlays: readonly OverlayDrawing[],
  choropleth: Choropleth | null,
  hasHatch: boolean,
  atlas: Atlas
): Legend {
  const boundary = boundaryById(atlas.boundaries, scene.boundary);
  const base: Legend = choropleth
    ? toChoroplethLegend(choropleth, hasHatch)
    : { title: `区划边界：${boundary.name}`, classes: [], entries: [] };
  const ghostName = scene.ghost && boundaryById(atlas.boundaries, scene.ghost.boundary).name;
  const extra: { swatch: LegendSwatch; text: string }[] = [
    ...(ghostName ? [{ swatch: 'ghost' as const, text: `${ghostName}的边界` }] : []),
    ...(overlays.some(({ evidence }) => evidence === 'stated')
      ? [{ swatch: 'overlay-stated' as const, text: '规划范围：来源明示' }]
      : []),
    ...(overlays.some(({ evidence }) => evidence === 'inferred')
      ? [{ swatch: 'overlay-inferred' as const, text: '规划范围：本站推断' }]
      : [])
  ];
  return { ...base, entries: [...base.entries, ...extra] };
}
