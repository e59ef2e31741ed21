import {
  VALUE_IN_TEXT,
  type AboutBlock,
  type AboutList,
  type AboutSection,
  type AboutValue
} from '../../domain/about';
import { isRedrawn, latestBoundary } from '../../domain/boundary';
import type { Inline } from '../../domain/prose';
import { m } from '../../paraglide/messages';
import { toMapNote } from '../../map/stage/map-note';
import type { Library } from '../../server/library/library';
import { words } from '../../words/current';
import type { AboutPage } from './page';

interface Value {
  readonly text: string;
  readonly count: number;
}

/** What the page says of numbers and boundaries is read from the content, so that it cannot grow old. */
export function toAboutPage(library: Library): AboutPage {
  const { site } = library;
  const values = toValues(library);
  const filled = (blocks: readonly AboutBlock[]) => blocks.map((block) => fill(block, values));
  return {
    opening: filled(site.about?.opening ?? []),
    sections: (site.about?.sections ?? plainSections()).map((section) => ({
      ...section,
      blocks: filled(section.blocks)
    })),
    boundaries: site.boundaries.map(({ id, name, notice, areas }) => ({
      id,
      name,
      notice,
      count: areas.length
    })),
    computed: site.computed.indicators.map(({ id, name, definition, refusals }) => ({
      id,
      name,
      definition,
      refusals: refusals.map(({ reason }) => reason)
    }))
  };
}

/** What every site must say of itself, whether or not somebody has written about it. */
function plainSections(): AboutSection[] {
  const section = (id: AboutList, title: string): AboutSection => ({
    id,
    title,
    blocks: [{ kind: 'site-list', list: id }]
  });
  const review: Inline = { kind: 'text', text: '{review}{attribution}' };
  return [
    section('boundaries', m.about_boundaries()),
    { id: 'maps', title: m.about_maps(), blocks: [{ kind: 'paragraph', children: [review] }] },
    section('offline', m.about_offline())
  ];
}

function toValues({ site }: Library): Record<AboutValue, Value> {
  const { settings, sources, boundaries, stories } = site;
  const note = toMapNote(settings);
  const { status, missing, evidence, tier } = words();
  const one = (text: string): Value => ({ text, count: 1 });
  const all = (texts: readonly string[]): Value => ({ text: texts.join(m.about_and()), count: texts.length });
  const redrawn = latestBoundary(boundaries).areas.filter(({ code }) => isRedrawn(boundaries, code));
  const newest = stories
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const articles = sources.filter(({ paragraphs }) => paragraphs);
  return {
    site: one(settings.title),
    statuses: all(Object.values(status)),
    missing: all(Object.values(missing)),
    evidence: all(Object.values(evidence)),
    tiers: all(Object.values(tier)),
    articles: all(articles.map(({ title }) => title)),
    'redrawn-areas': all(redrawn.map(({ name, code }) => m.about_area({ name, code }))),
    review: one(
      settings.reviewNumber
        ? m.about_reviewed({ note: note.review })
        : m.about_not_reviewed({ note: note.review })
    ),
    attribution: one(m.about_sentence({ text: note.attribution })),
    newest: one(newest ?? '')
  };
}

function fill(block: AboutBlock, values: Record<AboutValue, Value>): AboutBlock {
  const inText = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) => fillInline(inline, values));
  switch (block.kind) {
    case 'site-list':
      return block;
    case 'list':
      return { ...block, items: block.items.map(inText) };
    case 'paragraph':
      return { ...block, children: inText(block.children) };
    default:
      return block satisfies never;
  }
}

function fillInline(inline: Inline, values: Record<AboutValue, Value>): Inline {
  if (inline.kind !== 'text')
    return 'children' in inline
      ? { ...inline, children: inline.children.map((child) => fillInline(child, values)) }
      : inline;
  const text = inline.text.replace(VALUE_IN_TEXT, (_, count: string, name: string) => {
    const value = values[name as AboutValue];
    return count ? words().numeral(value.count) : value.text;
  });
  return { ...inline, text };
}
