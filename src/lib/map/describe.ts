import { areaAt, boundaryById } from '../domain/boundary';
import type { AreaCode } from '../domain/ids';
import { dateRunOf } from '../domain/motion';
import { toReading, type ReadingUnit } from '../domain/reading-unit';
import type { Annotation, Scene } from '../domain/scene';
import { scenesOf } from '../domain/scene-beside';
import { speaksOf } from '../domain/scene-figures';
import type {
  NamedValue,
  NumbersDescription,
  SceneDescription,
  SideDescription
} from '../domain/scene-description';
import { words } from '../words/current';
import type { Atlas } from './atlas';
import { readingUnitOf, type Choropleth } from './choropleth';
import { titlesOf } from './beside/with-beside';
import { circleUnit, type Circles } from './circles';
import { toMapped, type Mapped } from './mapped';
import { describeMarks } from './map-textures';

/** What a map shows, in a few sentences: read aloud instead of the map. */
export function describeScene(scene: Scene, atlas: Atlas, mapped: Mapped): string {
  const description = toDescription(scene, atlas, mapped);
  const { beside } = scene;
  if (!beside) return words().scene(description) + describeMarks(scene, atlas, mapped);
  const titles = titlesOf(scene, atlas);
  const sides = scenesOf(scene).map((each, i) => toSide(each, titles[i] ?? '', atlas));
  const several = { kind: beside.kind, sides };
  return words().scene({ ...description, choropleth: null, circles: null, beside: several });
}

function toSide(scene: Scene, title: string, atlas: Atlas): SideDescription {
  const mapped = toMapped(scene, atlas);
  const { choropleth, circles } = toDescription(scene, atlas, mapped);
  return { title, choropleth, circles, marks: describeMarks(scene, atlas, mapped) };
}

function toDescription(
  { view, boundary: id, highlight, ghost, overlays, motions = [], annotation }: Scene,
  atlas: Atlas,
  { choropleth, circles }: Mapped
): SceneDescription {
  const boundary = boundaryById(atlas.boundaries, id);
  const namesOn = (on: string, codes: readonly string[]): string[] =>
    codes.map((code) => areaAt(boundaryById(atlas.boundaries, on), code)?.name ?? code);
  const nameOf = (at: Annotation['at']): string =>
    at.kind === 'area' ? namesOn(id, [at.code]).join('') : atlas.placeAt(at.id).name;
  return {
    view: view.name,
    boundary: boundary.name,
    areas: boundary.areas.length,
    highlighted: namesOn(id, highlight),
    ghost: ghost && {
      boundary: boundaryById(atlas.boundaries, ghost.boundary).name,
      areas: namesOn(ghost.boundary, ghost.areas)
    },
    overlays: overlays.map((ref) => {
      const { name, evidence } = atlas.overlayAt(ref);
      return { name, evidence };
    }),
    choropleth: choropleth && toNumbersDescription(choropleth, readingUnitOf(choropleth), boundary.areas),
    circles: circles && toNumbersDescription(circles, circleUnit(circles), boundary.areas),
    run: dateRunOf(motions),
    note: annotation && { at: nameOf(annotation.at), text: annotation.text }
  };
}

function toNumbersDescription(
  shown: Choropleth | Circles,
  reading: ReadingUnit,
  areas: readonly { readonly code: AreaCode; readonly name: string }[]
): NumbersDescription {
  const { indicator, numbers, values } = shown;
  const ranked = [...values].sort((a, b) => b[1] - a[1]);
  const names = 'names' in shown ? shown.names : undefined;
  const nameOf = (code: AreaCode): string =>
    names?.get(code) ?? areas.find((area) => area.code === code)?.name ?? code;
  const end = ([code, value]: readonly [AreaCode, number]): NamedValue => ({
    name: nameOf(code),
    value: toReading(value, reading)
  });
  const [first, last] = [ranked[0], ranked.at(-1)];
  const known = new Set<string>(values.keys());
  return {
    indicator: indicator.name,
    of: numbers,
    ends: first && last ? { highest: end(first), lowest: end(last) } : null,
    unit: reading.unit,
    missing: [
      ...new Set(
        areas
          .filter(({ code }) => !known.has(code) && speaksOf(numbers, code))
          .map(({ code }) => nameOf(code))
      )
    ]
  };
}
