import { m } from '../../paraglide/messages';
import { sourceKey } from '../../story/note-key';
import { words } from '../../words/current';
import type { Measure } from '../../domain/measure';
import { type NumberView, shownQuantity } from '../../domain/number-view';
import type { Block, Inline } from '../../domain/prose';
import { wordsOf, type ExhibitView } from '../../exhibits';
import type { StepView } from '../story/page';
import { citeHow, placeOf } from './printed-address';
import { mapSourceText, noteText, partText } from './notes';
import type { Note, PrintPage } from './page';
import { withoutStop } from '../../ui/sentence';
import { columnsOf, HOLD, wrap } from '../../ui/wrap';
import { storyPath } from '../../paths';

const COLUMNS = 72;
const RULE = '─'.repeat(COLUMNS / 2);

type Marks = ReadonlyMap<string, number>;

/** A story as plain text for reading aloud, mail and assistive use: every number marked, every mark explained below. */
export function toPlainText(page: PrintPage): string {
  const notes = notesOf(page);
  const marks: Marks = new Map(notes.map(({ key, mark }) => [key, mark]));
  const steps = page.steps.map((step, i) => stepText(step, i, page, marks));
  return `${[head(page), ...steps, ...foot(page, notes)].join('\n\n')}\n`;
}

function notesOf({ papers }: PrintPage): Note[] {
  const all = new Map(papers.flatMap(({ notes }) => notes.map((note) => [note.mark, note] as const)));
  return [...all.values()].sort((a, b) => a.mark - b.mark);
}

function head({ story, siteTitle, ...page }: PrintPage): string {
  const { date, updated, original } = story;
  return [
    `${siteTitle}`,
    wrap(story.title, COLUMNS),
    '',
    wrap(story.dek, COLUMNS),
    '',
    updated === date ? date : m.paper_text_dates({ date, updated }),
    ...(original ? [wrap(m.story_behind({ original, updated }), COLUMNS)] : []),
    m.paper_text_address({ address: placeOf(page.address, storyPath(story.slug)) }),
    wrap(m.paper_text_how(), COLUMNS)
  ].join('\n');
}

function stepText(step: StepView<ExhibitView>, at: number, page: PrintPage, marks: Marks): string {
  const parts = step.picture.overlays.flatMap(({ ref }) => page.parts[ref] ?? []).map(partText);
  const { mapSources } = step;
  const see = m.paper_text_see({ address: placeOf(page.address, storyPath(page.story.slug, step.id)) });
  const colours = mapSources.length > 0 ? mapSourceText(mapSources) : '';
  const told = [step.picture.description, colours, see].filter(Boolean).join(m.site_sentence_separator());
  const heading = m.paper_text_step({ step: at + 1, count: page.steps.length, title: step.title });
  return [
    `${RULE}\n${heading}\n${RULE}`,
    ...step.openings.map((exhibit) => exhibitText(exhibit, marks)),
    ...step.blocks.map((block) => blockText(block, page, marks)),
    ...step.exhibits.map((exhibit) => exhibitText(exhibit, marks)),
    wrap(m.paper_text_map({ text: told }), COLUMNS),
    ...parts.map((text) => wrap(m.paper_text_basis({ basis: text }), COLUMNS))
  ].join('\n\n');
}

function exhibitText(exhibit: ExhibitView, marks: Marks): string {
  const { title, rows, after } = wordsOf(exhibit, (number, show) => numberText(number, marks, show));
  return [
    wrap(title, COLUMNS),
    ...rows.map((row) => wrap(`- ${row}`, COLUMNS, '  ')),
    ...(after ? [wrap(after, COLUMNS)] : [])
  ].join('\n');
}

function blockText(block: Block, page: PrintPage, marks: Marks): string {
  if (block.kind === 'paragraph') return wrap(inlineText(block.children, page, marks), COLUMNS);
  return block.items
    .map((item, i) => {
      const bullet = block.ordered ? `${i + 1}. ` : '- ';
      return wrap(`${bullet}${inlineText(item, page, marks)}`, COLUMNS, ' '.repeat(bullet.length));
    })
    .join('\n');
}

function inlineText(inlines: readonly Inline[], page: PrintPage, marks: Marks): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'figure') return numberText(page.numbers[inline.figure]!, marks, inline.show);
      const inner = inlineText(inline.children, page, marks);
      return inline.kind === 'source' ? `${inner}${markText(marks.get(sourceKey(inline)))}` : inner;
    })
    .join('');
}

const markText = (mark: number | undefined): string => (mark === undefined ? '' : `[${mark}]`);

/** `12%以上（预计）[7]`, held together; what is expected or aimed at is never read as what happened. */
function numberText(number: NumberView, marks: Marks, show: Measure = 'value'): string {
  const quantity = shownQuantity(number, show);
  const { mark } = words().parts(quantity);
  const plain = words().plainNumber(quantity);
  const said = mark ? m.paper_text_status({ number: plain, status: mark }) : plain;
  return `${HOLD.open}${said}${markText(marks.get(number.id))}${HOLD.close}`;
}

function foot(page: PrintPage, notes: readonly Note[]): string[] {
  const { story, sources, note } = page;
  const corrections =
    story.corrections.length === 0
      ? m.story_corrections_none()
      : story.corrections
          .map(({ date, text }) => wrap(m.paper_text_correction({ date, text }), COLUMNS))
          .join('\n');
  return [
    section(m.paper_text_notes(), notes.map((each) => noteEntry(each, page)).join('\n')),
    section(
      m.site_sources(),
      sources
        .map(({ cite }, i) =>
          wrap(
            `${m.paper_source_number({ number: i + 1 })}${m.site_sentence_separator()}${cite}`,
            COLUMNS,
            '    '
          )
        )
        .join('\n')
    ),
    section(m.story_corrections(), corrections),
    section(m.story_about_maps(), wrap(m.map_note(note), COLUMNS)),
    section(m.paper_cite(), wrap(citeHow(page), COLUMNS))
  ];
}

function section(title: string, text: string): string {
  return `${RULE}\n${title}\n${RULE}\n\n${text}`;
}

/** A note's text with its formula in one line, where a line has room for it. */
function held(text: string, { figure: noted }: Note): string {
  const formula = noted?.figure.computed ? words().formula(noted.figure.computed) : '';
  if (formula === '' || columnsOf(formula) > COLUMNS - 4) return text;
  return text.replace(formula, `${HOLD.open}${formula}${HOLD.close}`);
}

/** The last line is for those who look the number up: its id in /data/figures.csv, and its place on the site. */
function noteEntry(each: Note, { address }: PrintPage): string {
  const id = each.figure ? m.paper_text_id({ id: each.key }) : '';
  const hang = '    ';
  const lines = [noteText(each, 'full'), each.cite];
  const [first = '', ...rest] = lines.map((line) => m.site_sentence({ text: withoutStop(line) }));
  return [
    wrap(`[${each.mark}] ${held(first, each)}`, COLUMNS, hang),
    ...rest.map((line) => wrap(`${hang}${line}`, COLUMNS, hang)),
    `${hang}${id}${placeOf(address, each.path)}`
  ].join('\n');
}
