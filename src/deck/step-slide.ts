import { groupNotes, mapSourceText } from '../lib/pages/paper/notes';
import { m } from '../lib/paraglide/messages';
import type { Deck } from './deck';
import { CONTENT_LEFT, CONTENT_TOP, CONTENT_WIDTH, SIZES, SOURCES_END, TITLE } from './design';
import { footerOf } from './ends';
import { fittingSize, lineSize, textHeight } from './fit';
import { lostOnMap, toMapShape } from './map-shape';
import type { Paragraph, PictureShape, Slide, SlideShape, TextShape } from './ooxml/presentation';
import { sayMarks, textOfParagraph, toParagraphs, toRuns } from './prose';
import { toSpeakerNotes } from './speaker-notes';
import { exhibitText, withCharts, withRows, type Chart } from './step-form';

const SOURCE_SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
const MOST_SOURCES = 48;

/** A step as a slide; `at`: its place, `charts`: of its exhibits, in their order, none where nobody drew them. */
export async function toStepSlide(deck: Deck, at: number, charts: readonly Chart[]): Promise<Slide> {
  const view = deck.page.steps[at]!;
  const exhibits = [...view.openings, ...view.exhibits];
  const sources = sourcesShape(deck, at);
  const height = sources.frame.y - 8 - CONTENT_TOP;
  const blocks = toParagraphs(view.blocks, deck.said);
  const isDrawn = charts.length === exhibits.length;
  const form = isDrawn ? withCharts(deck, blocks, charts, height) : withRows(deck, blocks, exhibits, height);
  const chartShapes = form.charts.map(({ frame, png }, i): PictureShape => ({
    kind: 'picture',
    name: m.pptx_chart({ step: at + 1 }),
    alt: exhibitText(exhibits[i]!).join('\n'),
    frame,
    png
  }));
  const shapes: SlideShape[] = [
    titleShape(view.title, at),
    ...form.texts,
    ...chartShapes,
    await toMapShape(deck, view.picture, m.pptx_map({ step: at + 1 }), form.map),
    ...(sources.frame.height > 0 ? [sources] : []),
    ...footerOf(deck, at + 2)
  ];
  return {
    layout: 'step',
    shapes,
    notes: toSpeakerNotes(deck, at, {
      lost: lostOnMap(deck, at, form.map),
      charts: exhibits.map(exhibitText)
    })
  };
}

function titleShape(title: string, at: number): TextShape {
  const sizePt = lineSize(`00${title}`, [SIZES.title, 24, 22], TITLE.width);
  return {
    kind: 'text',
    role: 'title',
    frame: TITLE,
    sizePt,
    anchor: 'middle',
    paragraphs: [
      {
        runs: [{ text: `${at + 1}`, ink: 'accent1' }, { text: '\u2002' }, ...toRuns(title)]
      }
    ]
  };
}

/** Each source once, after the marks that the text has for it; then whose numbers colour the map. */
function sourcesShape({ page, type }: Deck, at: number): TextShape {
  const groups = groupNotes(page.papers[at]!.notes).map(({ cite, notes }): Paragraph['runs'] => [
    { text: `${sayMarks(notes.map(({ mark }) => mark))} `, ink: 'accent1', isBold: true },
    ...toRuns(`${m.site_sentence({ text: cite })} `)
  ]);
  const { mapSources } = page.steps[at]!;
  const map = mapSources.length > 0 ? toRuns(mapSourceText(mapSources)) : [];
  const lead = { text: m.pptx_sources_lead(), isBold: true };
  const paragraph: Paragraph = {
    runs: groups.length + map.length > 0 ? [lead, ...groups.flat(), ...map] : []
  };
  const setting = { ...type, afterEm: 0 };
  const sizePt = fittingSize(
    [paragraph],
    SOURCE_SIZES,
    { width: CONTENT_WIDTH, height: MOST_SOURCES },
    setting
  );
  const isEmpty = textOfParagraph(paragraph) === '';
  const height = isEmpty ? 0 : textHeight([paragraph], sizePt, CONTENT_WIDTH, setting) + 2;
  return {
    kind: 'text',
    role: 'sources',
    frame: { x: CONTENT_LEFT, y: SOURCES_END - height, width: CONTENT_WIDTH, height },
    sizePt,
    lineHeight: type.lineHeight,
    anchor: 'bottom',
    paragraphs: [paragraph]
  };
}
