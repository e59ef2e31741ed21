import { wordsOf, type ExhibitView } from '../lib/exhibits';
import type { Deck } from './deck';
import { COLUMNS, CONTENT_LEFT, CONTENT_TOP, CONTENT_WIDTH } from './design';
import { fittingSize, textHeight } from './fit';
import type { Frame, Paragraph, TextShape } from './ooxml/presentation';
import { sayNumber, toRuns } from './prose';

/** A chart as a picture; its own size in points. */
export interface Chart {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const TEXT_SIZES = [20, 18, 17, 16, 15, 14, 13, 12, 11, 10] as const;
/** A chart goes under the text only where the text stays as large as this. */
const LEAST_STACKED_PT = 14;
const AFTER_EM = 0.55;
/** Of a chart that is said in words, beside the size of the text. */
const ROWS_SHARE = 0.86;
/** Of a chart's own size: its picture has pixels for more. */
const LARGEST = 1.25;

/** How a step's slide shares its room: the map stands at the right of all. */
export interface Form {
  readonly texts: readonly TextShape[];
  readonly charts: readonly (Chart & { readonly frame: Frame })[];
  readonly map: Frame;
}

function textShape(deck: Deck, paragraphs: readonly Paragraph[], frame: Frame, sizePt: number): TextShape {
  return {
    kind: 'text',
    role: 'text',
    frame,
    sizePt,
    lineHeight: deck.type.lineHeight,
    paragraphs: paragraphs.map((each) => ({ ...each, afterPt: sizePt * AFTER_EM }))
  };
}

const settingOf = ({ type }: Deck) => ({ ...type, afterEm: AFTER_EM });
const sizeIn = (deck: Deck, paragraphs: readonly Paragraph[], room: { width: number; height: number }) =>
  fittingSize(paragraphs, TEXT_SIZES, room, settingOf(deck));

/** Charts as large as their room allows, below each other. */
function placed(charts: readonly Chart[], { x, y, width, height }: Frame): Form['charts'] {
  const gap = 8;
  const total = charts.reduce((sum, each) => sum + each.height, 0);
  const free = height - gap * (charts.length - 1);
  const widest = Math.max(0, ...charts.map((each) => each.width));
  const scale = Math.min(LARGEST, width / widest, free / total);
  let top = y;
  return charts.map((chart) => {
    const frame = { x, y: top, width: chart.width * scale, height: chart.height * scale };
    top += frame.height + gap;
    return { ...chart, frame };
  });
}

/** Under a text that stays large, else in a column of their own. */
export function withCharts(
  deck: Deck,
  blocks: readonly Paragraph[],
  charts: readonly Chart[],
  height: number
): Form {
  const { text: width, gap, map } = COLUMNS.plain;
  const mapFrame = { x: CONTENT_LEFT + width + gap, y: CONTENT_TOP, width: map, height };
  const room = { x: CONTENT_LEFT, y: CONTENT_TOP, width, height };
  if (charts.length === 0)
    return { texts: [textShape(deck, blocks, room, sizeIn(deck, blocks, room))], charts: [], map: mapFrame };
  const least = Math.min(1, width / Math.max(...charts.map((each) => each.width)));
  const left = height - charts.reduce((sum, each) => sum + each.height * least + 10, 0);
  const sizePt = sizeIn(deck, blocks, { width, height: left });
  const used = textHeight(blocks, sizePt, width, settingOf(deck));
  if (sizePt < LEAST_STACKED_PT || used > left) return inColumns(deck, blocks, charts, height);
  const below = { ...room, y: CONTENT_TOP + used + 6, height: height - used - 6 };
  const drawn = placed(charts, below);
  // They stand at the foot of the column.
  const free = below.y + below.height - Math.max(...drawn.map(({ frame }) => frame.y + frame.height));
  return {
    texts: [textShape(deck, blocks, { ...room, height: used }, sizePt)],
    charts: drawn.map((each) => ({ ...each, frame: { ...each.frame, y: each.frame.y + free } })),
    map: mapFrame
  };
}

function inColumns(deck: Deck, blocks: readonly Paragraph[], charts: readonly Chart[], height: number): Form {
  const { text: width, gap, chart, map } = COLUMNS.columns;
  const room = { x: CONTENT_LEFT, y: CONTENT_TOP, width, height };
  const chartsLeft = CONTENT_LEFT + width + gap;
  const drawn = placed(charts, { ...room, x: chartsLeft, width: chart });
  const chartsWidth = Math.max(...drawn.map(({ frame }) => frame.width));
  // What high charts leave of their column goes to the map.
  const mapLeft = chartsLeft + chartsWidth + gap;
  return {
    texts: [textShape(deck, blocks, room, sizeIn(deck, blocks, room))],
    charts: drawn,
    map: { x: mapLeft, y: CONTENT_TOP, width: Math.max(map, CONTENT_LEFT + CONTENT_WIDTH - mapLeft), height }
  };
}

/** Where nobody draws them, charts are said in words below the text. */
export function withRows(
  deck: Deck,
  blocks: readonly Paragraph[],
  exhibits: readonly ExhibitView[],
  height: number
): Form {
  const rows = exhibits.flatMap((each): Paragraph[] => {
    const [title = '', ...rest] = exhibitText(each);
    return [
      { runs: toRuns(title, { isBold: true }) },
      ...rest.map((row): Paragraph => ({ runs: toRuns(row), bullet: 'dot' }))
    ];
  });
  const plain = { x: CONTENT_LEFT, y: CONTENT_TOP, width: COLUMNS.plain.text, height };
  const all = [...blocks, ...rows];
  const sizePt = sizeIn(deck, all, plain);
  if (textHeight(all, sizePt, plain.width, settingOf(deck)) <= height) {
    const { gap, map } = COLUMNS.plain;
    return {
      texts: [textShape(deck, all, plain, sizePt)],
      charts: [],
      map: { x: CONTENT_LEFT + plain.width + gap, y: CONTENT_TOP, width: map, height }
    };
  }
  const { text, gap, chart, map } = COLUMNS.columns;
  const [left, right] = [
    { ...plain, width: text },
    { ...plain, x: CONTENT_LEFT + text + gap, width: chart }
  ];
  return {
    texts: [
      textShape(deck, blocks, left, sizeIn(deck, blocks, left)),
      textShape(deck, rows, right, sizeIn(deck, rows, right) * ROWS_SHARE)
    ],
    charts: [],
    map: { x: right.x + chart + gap, y: CONTENT_TOP, width: map, height }
  };
}

/** What a chart shows, in words: its title, then a line for each thing. */
export function exhibitText(exhibit: ExhibitView): string[] {
  const { title, rows, after } = wordsOf(exhibit, sayNumber);
  return [title, ...rows, ...(after ? [after] : [])];
}
