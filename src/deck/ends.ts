import { citeHow, placeOf } from '../lib/pages/paper/printed-address';
import { m } from '../lib/paraglide/messages';
import { storyPath } from '../lib/paths';
import type { Deck } from './deck';
import { toMapShape } from './map-shape';
import { CONTENT_LEFT, CONTENT_TOP, CONTENT_WIDTH, DESIGN, OPENING, SIZES, TITLE } from './design';
import { fittingSize, textHeight } from './fit';
import type { Paragraph, Slide, TextShape } from './ooxml/presentation';
import { toRuns } from './prose';

/** What every slide but the first has at its foot; `number`: the slide's, from 1. */
export function footerOf({ page }: Deck, number: number): TextShape[] {
  const { footer, number: place } = DESIGN.layouts.step.texts;
  const about = m.paper_story_of_site({ site: page.siteTitle, story: page.story.title });
  return [
    {
      kind: 'text',
      role: 'footer',
      frame: footer!,
      sizePt: SIZES.footer,
      paragraphs: [{ runs: [...toRuns(about), { text: '\u2003' }, ...toRuns(page.note.review)] }]
    },
    {
      kind: 'text',
      role: 'number',
      frame: place!,
      sizePt: SIZES.number,
      paragraphs: [{ runs: [{ text: String(number) }] }]
    }
  ];
}

/** Title, what it is about, whose and of which day, and what the maps are not; beside it the story's own map. */
export async function toOpeningSlide(deck: Deck): Promise<Slide> {
  const { page, type, cover } = deck;
  const { story, siteTitle, note } = page;
  const title: Paragraph = { runs: toRuns(story.title) };
  const dek: Paragraph = { runs: toRuns(story.dek, { ink: 'tx2' }) };
  const text = (role: TextShape['role'], paragraphs: Paragraph[], sizePt: number): TextShape => ({
    kind: 'text',
    role,
    frame: OPENING[role as 'title' | 'text' | 'sources'],
    sizePt,
    paragraphs,
    anchor: role === 'title' || role === 'sources' ? 'bottom' : 'top',
    lineHeight: role === 'title' ? 1 : type.lineHeight
  });
  const titleSize = fittingSize([title], [40, 36, 32, 28], OPENING.title, {
    ...type,
    lineEm: 1.4,
    afterEm: 0
  });
  const map = await toMapShape(deck, cover, m.pptx_cover(), OPENING.map);
  const dekSize = fittingSize([dek], [17, 16, 15, 14], OPENING.text, { ...type, afterEm: 0 });
  return {
    layout: 'opening',
    shapes: [
      text('title', [title], titleSize),
      text('text', [dek], dekSize),
      text(
        'sources',
        [
          {
            runs: [
              ...toRuns(siteTitle, { sizePt: 14, isBold: true, ink: 'accent1' }),
              { text: `\u2003${story.updated}`, sizePt: 14 }
            ],
            afterPt: 4
          },
          { runs: toRuns(m.map_note(note)) }
        ],
        9
      ),
      map
    ],
    notes: [
      story.dek,
      placeOf(page.address, storyPath(story.slug)),
      map.svg === undefined ? m.pptx_made_how_pictures() : m.pptx_made_how()
    ]
  };
}

const LIST = { sizes: [14, 13, 12, 11, 10, 9, 8], gap: 20, height: 296, afterEm: 0.3 } as const;
/** So many sources stand in one column. */
const FEW = 10;
/** What is said below the list. */
const CLOSING = { height: 96, sizePt: 9 } as const;

/** Every source of the story; on the last slide also how to cite, corrections and what the maps are. */
export function toSourceSlides(deck: Deck, first: number): Slide[] {
  const { page, type } = deck;
  const setting = { ...type, afterEm: LIST.afterEm };
  const columns = page.sources.length > FEW ? 2 : 1;
  const width = (CONTENT_WIDTH - LIST.gap * (columns - 1)) / columns;
  // A source is not parted between two columns: the first is rarely full.
  const room = LIST.height * columns * 0.95;
  const cited = page.sources.map(({ cite }, i): Paragraph => ({
    runs: [{ text: `${m.paper_source_number({ number: i + 1 })} `, ink: 'accent1' }, ...toRuns(cite)]
  }));
  const sizePt = fittingSize(cited, LIST.sizes, { width, height: room }, setting);
  const lists: Paragraph[][] = [[]];
  let used = 0;
  for (const paragraph of cited) {
    const height = textHeight([paragraph], sizePt, width, setting);
    if (used + height > room) {
      lists.push([]);
      used = 0;
    }
    lists.at(-1)!.push({ ...paragraph, afterPt: sizePt * LIST.afterEm });
    used += height;
  }
  return lists.map((list, i) =>
    sourceSlide(deck, list, {
      number: first + i,
      sizePt,
      columns,
      isFirst: i === 0,
      isLast: i === lists.length - 1
    })
  );
}

interface SourceSlide {
  readonly number: number;
  readonly sizePt: number;
  readonly columns: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function sourceSlide(
  deck: Deck,
  list: readonly Paragraph[],
  { number, sizePt, columns, isFirst, isLast }: SourceSlide
): Slide {
  const { lineHeight } = deck.type;
  const frame = { x: CONTENT_LEFT, y: CONTENT_TOP, width: CONTENT_WIDTH, height: LIST.height };
  const title = isFirst ? m.site_sources() : m.paper_sources_more();
  const closing: TextShape = {
    kind: 'text',
    role: 'text',
    frame: { ...frame, y: CONTENT_TOP + LIST.height + 12, height: CLOSING.height },
    sizePt: CLOSING.sizePt,
    lineHeight,
    anchor: 'bottom',
    paragraphs: closingText(deck).map((each) => ({ runs: toRuns(each, { ink: 'tx2' }), afterPt: 3 }))
  };
  return {
    layout: 'sources',
    shapes: [
      {
        kind: 'text',
        role: 'title',
        frame: TITLE,
        sizePt: SIZES.title,
        anchor: 'middle',
        paragraphs: [{ runs: toRuns(title) }]
      },
      {
        kind: 'text',
        role: 'text',
        frame,
        sizePt,
        lineHeight,
        columns,
        paragraphs: list
      },
      ...(isLast ? [closing] : []),
      ...footerOf(deck, number)
    ],
    notes: []
  };
}

function closingText({ page }: Deck): string[] {
  const { story, note } = page;
  const address = placeOf(page.address, storyPath(story.slug));
  const corrections = story.corrections.map(({ date, text }) => m.paper_slides_correction({ date, text }));
  return [
    m.paper_slides_sources({ address }),
    citeHow(page),
    m.map_note(note),
    ...(corrections.length > 0 ? corrections : [m.story_corrections_none()])
  ];
}
