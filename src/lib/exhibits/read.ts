import * as v from 'valibot';
import type { ExhibitReader } from '../content/story/scene-lists';
import type { Exhibit, ExhibitKind } from '.';
import { barsText, readBars } from './bars/read';
import { contrastText, readContrast } from './contrast/read';
import { diagramText, readDiagram } from './diagram/read';
import { dotsText, readDots } from './dots/read';
import { readSlope, slopeText } from './slope/read';
import { readSplit, splitText } from './split/read';
import { donutText, readDonut } from './donut/read';
import { readStacked, stackedText } from './stacked/read';
import { readScatter, scatterText } from './scatter/read';
import { readEquation, equationText } from './equation/read';
import { readBump, bumpText } from './bump/read';
import { readSteps, stepsText } from './steps/read';
import { readSeries, seriesText } from './series/read';
import { readPyramid, pyramidText } from './pyramid/read';
import { readSquares, squaresText } from './squares/read';
import { readStrip, stripText } from './strip/read';
import { imageText, readImage } from './image/read';
import { readVideo, videoText } from './video/read';
import { refuseStranger } from './stranger';

/** The register of readers. Entries of a scene block, by the word that editors write. */
export const exhibitEntries = {
  diagram: v.optional(diagramText),
  compare: v.optional(barsText),
  dots: v.optional(dotsText),
  slope: v.optional(slopeText),
  contrast: v.optional(contrastText),
  split: v.optional(splitText),
  donut: v.optional(donutText),
  stacked: v.optional(stackedText),
  scatter: v.optional(scatterText),
  equation: v.optional(equationText),
  bump: v.optional(bumpText),
  steps: v.optional(stepsText),
  series: v.optional(seriesText),
  pyramid: v.optional(pyramidText),
  squares: v.optional(squaresText),
  strip: v.optional(stripText),
  image: v.optional(imageText),
  video: v.optional(videoText)
};

type ExhibitTexts = {
  readonly [Key in keyof typeof exhibitEntries]?: v.InferOutput<(typeof exhibitEntries)[Key]>;
};

const KEYS: Readonly<Record<ExhibitKind, keyof ExhibitTexts>> = {
  diagram: 'diagram',
  bars: 'compare',
  dots: 'dots',
  slope: 'slope',
  contrast: 'contrast',
  split: 'split',
  donut: 'donut',
  stacked: 'stacked',
  scatter: 'scatter',
  equation: 'equation',
  bump: 'bump',
  steps: 'steps',
  series: 'series',
  pyramid: 'pyramid',
  squares: 'squares',
  strip: 'strip',
  image: 'image',
  video: 'video'
};

/** The exhibits of a scene block in the order of its keys; those that have a problem are left out once it is logged. */
export function readExhibits(
  texts: ExhibitTexts,
  keys: readonly string[],
  reader: ExhibitReader
): readonly Exhibit[] {
  const kinds = Object.keys(KEYS) as ExhibitKind[];
  return keys.flatMap((key) => {
    const kind = kinds.find((each) => KEYS[each] === key);
    return (kind && readExhibit(kind, texts, reader)) ?? [];
  });
}

function readExhibit(kind: ExhibitKind, texts: ExhibitTexts, reader: ExhibitReader): Exhibit | undefined {
  switch (kind) {
    case 'diagram':
      return texts.diagram === undefined ? undefined : readDiagram(texts.diagram, reader);
    case 'bars':
      return texts.compare && readBars(texts.compare, reader);
    case 'dots':
      return texts.dots && readDots(texts.dots, reader);
    case 'slope':
      return texts.slope && readSlope(texts.slope, reader);
    case 'contrast':
      return texts.contrast && readContrast(texts.contrast, reader);
    case 'split':
      return texts.split && readSplit(texts.split, reader);
    case 'donut':
      return texts.donut && readDonut(texts.donut, reader);
    case 'stacked':
      return texts.stacked && readStacked(texts.stacked, reader);
    case 'scatter':
      return texts.scatter && readScatter(texts.scatter, reader);
    case 'equation':
      return texts.equation && readEquation(texts.equation, reader);
    case 'bump':
      return texts.bump && readBump(texts.bump, reader);
    case 'steps':
      return texts.steps && readSteps(texts.steps, reader);
    case 'series':
      return texts.series && readSeries(texts.series, reader);
    case 'pyramid':
      return texts.pyramid && readPyramid(texts.pyramid, reader);
    case 'squares':
      return texts.squares && readSquares(texts.squares, reader);
    case 'strip':
      return texts.strip && readStrip(texts.strip, reader);
    case 'image':
      return texts.image && readImage(texts.image, reader);
    case 'video':
      return texts.video && readVideo(texts.video, reader);
    default:
      return refuseStranger(kind);
  }
}
