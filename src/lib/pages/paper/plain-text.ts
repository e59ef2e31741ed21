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
import { HOLD, wrap } from './wrap';
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
  const updated = story.updated === story.date ? '' : `，更新于 ${story.updated}`;
  return [
    `${siteTitle}`,
    wrap(story.title, COLUMNS),
    '',
    wrap(story.dek, COLUMNS),
    '',
    `${story.date}${updated}`,
    `网址：${placeOf(page.address, storyPath(story.slug))}`,
    wrap('方括号里的号码是注，列在文末：出处、段落、边界和要留意的事。', COLUMNS)
  ].join('\n');
}

function stepText(step: StepView, at: number, page: PrintPage, marks: Marks): string {
  const parts = step.picture.overlays.flatMap(({ ref }) => page.parts[ref] ?? []).map(partText);
  const { mapSources } = page.papers[at]!;
  const see = `看图：${placeOf(page.address, storyPath(page.story.slug, step.id))}`;
  const colours = mapSources.length > 0 ? mapSourceText(mapSources) : '';
  return [
    `${RULE}\n${at + 1}／${page.steps.length}\u3000${step.title}\n${RULE}`,
    ...step.openings.map((exhibit) => exhibitText(exhibit, marks)),
    ...step.blocks.map((block) => blockText(block, page, marks)),
    ...step.exhibits.map((exhibit) => exhibitText(exhibit, marks)),
    wrap(`【地图】${step.picture.description}${colours}${see}`, COLUMNS),
    ...parts.map((text) => wrap(`【依据】${text}`, COLUMNS))
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
  const status = mark ? `（${mark}）` : '';
  const said = `${words().plainNumber(quantity)}${status}${markText(marks.get(number.id))}`;
  return `${HOLD.open}${said}${HOLD.close}`;
}

function foot(page: PrintPage, notes: readonly Note[]): string[] {
  const { story, sources, note } = page;
  const corrections =
    story.corrections.length === 0
      ? '本篇还没有更正。'
      : story.corrections.map(({ date, text }) => wrap(`${date}：${text}`, COLUMNS)).join('\n');
  return [
    section('注', notes.map((each) => noteEntry(each, page)).join('\n')),
    section('来源', sources.map(({ cite }, i) => wrap(`〔${i + 1}〕${cite}`, COLUMNS, '    ')).join('\n')),
    section('更正', corrections),
    section('关于地图', wrap(`${note.review}。${note.attribution}。`, COLUMNS)),
    section('怎样引用', wrap(citeHow(page), COLUMNS))
  ];
}

function section(title: string, text: string): string {
  return `${RULE}\n${title}\n${RULE}\n\n${text}`;
}

/** The last line is for those who look the number up: its id in /data/figures.csv, and its place on the site. */
function noteEntry(each: Note, { address }: PrintPage): string {
  const id = each.figure ? `数的编号 ${each.key}；` : '';
  const hang = '    ';
  const lines = [noteText(each, 'full'), `${each.cite}。`];
  const [first = '', ...rest] = lines.map((line) => `${line.replace(/。?$/, '。')}`);
  return [
    wrap(`[${each.mark}] ${first}`, COLUMNS, hang),
    ...rest.map((line) => wrap(`${hang}${line}`, COLUMNS, hang)),
    `${hang}${id}${placeOf(address, each.path)}`
  ].join('\n');
}
