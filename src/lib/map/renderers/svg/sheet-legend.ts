import type { toBox } from '../../../geometry/projection';
import type { Legend, LegendSwatch } from '../../picture';
import { toHeading } from '../../../words/heading';
import { wrap } from '../../../ui/wrap';
import { isTexture, toPattern, type TextureName } from '../../textures';
import { TOKENS } from '../../tokens';
import { sizesHeight, sizesText } from './circles-text';
import { isGroundSwatch } from '../../ground-swatches';
import { SWATCH_SIZE, toSwatchText } from './swatch';
import { lineText } from './text';

/** A legend line for each texture in use. */
export type TextureNames = readonly { readonly name: TextureName; readonly text: string }[];

/** What the colours mean, with their unit, above them; then the colours with what stands below them. */
const TITLE_HEIGHT = 24;
const CLASSES_HEIGHT = 50;
/** Of a line of samples. */
const LINE_HEIGHT = 34;
/** Below the rule that parts the ground's samples from the number's. */
const RULE_GAP = 6;
/** Between a legend and what the sheet says below it. */
const FOOT_GAP = 14;
/** Samples of the legend in one line, and how far apart they begin. */
const ROW = 3;
const ROW_STEP = 370;
const WORDS_LEFT = 44;
const LETTER = 14;
/** So many columns of a sample's words stand in one line, a Chinese character being two. */
const COLUMNS = Math.floor((2 * (ROW_STEP - WORDS_LEFT - LETTER)) / LETTER);

type Frame = ReturnType<typeof toBox>;

const sizesIn = ({ circles }: Legend, frame: Frame): number => (circles ? sizesHeight(circles, frame) : 0);

const classesIn = ({ title, classes }: Legend): number =>
  classes.length > 0 ? (title ? TITLE_HEIGHT : 0) + CLASSES_HEIGHT : 0;

/** Classes, if there are any, then sizes of circles, then samples in rows. */
export function legendHeight(own: Legend, textureNames: TextureNames, frame: Frame): number {
  const height = classesIn(own) + sizesIn(own, frame) + marks(own, textureNames).height;
  return height > 0 ? height + FOOT_GAP : 0;
}

export function legendText(own: Legend, textureNames: TextureNames, frame: Frame): string {
  const top = classesIn(own);
  const sizes = own.circles ? `<g transform="translate(0 ${top})">${sizesText(own.circles, frame)}</g>` : '';
  const below = top + sizesIn(own, frame);
  return `${classesText(own)}${sizes}<g transform="translate(0 ${below})">${marks(own, textureNames).text}</g>`;
}

/** A colour without its unit says nothing: what the numbers are counted in stands in the legend's title. */
function classesText({ title, classes }: Legend): string {
  if (classes.length === 0) return '';
  const top = title ? TITLE_HEIGHT : 0;
  const chips = classes.map(
    ({ color, text }, i) =>
      `<rect x="${i * 130}" y="${top}" width="130" height="14" fill="${color}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>` +
      lineText(text, i * 130 + 65, top + 32, 'font-size="14" text-anchor="middle"')
  );
  const heading = title ? lineText(toHeading(title), 0, 14, 'font-size="14" font-weight="700"') : '';
  return heading + chips.join('');
}

interface Sample {
  readonly text: string;
  readonly sample: string;
}

/** What is drawn besides colours: textures, then layers that have a sample of their own; below a rule, the ground. */
function marks(own: Legend, textureNames: TextureNames): { text: string; height: number } {
  const layers = own.entries.filter(({ swatch }) => !isTexture(swatch));
  const toSample = ({ swatch, text }: Legend['entries'][number]): Sample => ({
    text,
    sample: layerSample(swatch)
  });
  const shown = [
    ...textureNames.map(({ name, text }) => ({ text, sample: textureSample(name) })),
    ...layers.filter(({ swatch }) => !isGroundSwatch(swatch)).map(toSample)
  ];
  const ground = layers.filter(({ swatch }) => isGroundSwatch(swatch)).map(toSample);
  const top = linesFor(shown) * LINE_HEIGHT;
  const rule = `<path d="M0 ${top}H${ROW * ROW_STEP}" stroke="${TOKENS.areaLine}" stroke-width="0.5"/>`;
  return {
    text: rowsText(shown, 0) + (ground.length > 0 ? rule + rowsText(ground, top + RULE_GAP) : ''),
    height: top + (ground.length > 0 ? RULE_GAP + linesFor(ground) * LINE_HEIGHT : 0)
  };
}

const linesFor = (samples: readonly Sample[]): number => Math.ceil(samples.length / ROW);

function rowsText(samples: readonly Sample[], top: number): string {
  return samples
    .map(({ text, sample }, i) => {
      const [x, y] = [(i % ROW) * ROW_STEP, top + 4 + Math.floor(i / ROW) * LINE_HEIGHT];
      return `<g transform="translate(${x} ${y})">${sample}${wordsText(text)}</g>`;
    })
    .join('');
}

/** Beside the middle of its sample, in one line or more. */
function wordsText(text: string): string {
  const lines = wrap(text, COLUMNS).split('\n');
  const first = 14 - ((lines.length - 1) * (LETTER + 1)) / 2;
  return lines
    .map((line, i) => lineText(line, WORDS_LEFT, first + i * (LETTER + 1), `font-size="${LETTER}"`))
    .join('');
}

function textureSample(name: TextureName): string {
  return (
    `<defs>${toPattern(`l-${name}`, name, 1)}</defs><rect width="34" height="18" fill="${TOKENS.noData}"/>` +
    `<rect width="34" height="18" fill="url(#l-${name})" stroke="${TOKENS.areaLine}"/>`
  );
}

function layerSample(swatch: LegendSwatch): string {
  const { width, height } = SWATCH_SIZE;
  return `<svg x="4" y="2" width="${width}" height="${height}" fill="none">${toSwatchText(swatch)}</svg>`;
}
