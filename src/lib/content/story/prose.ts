import type { List, PhrasingContent, RootContent } from 'mdast';
import { toId, type FigureId } from '../../domain/ids';
import type { Block, Inline } from '../../domain/prose';
import { toLink } from './prose-links';
import { nameOfNode, rawFormIn } from './prose-forms';
import { CHINESE, faultsIn, type ProseTongue } from './prose-tongue';
import type { ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** What prose may point at. */
export interface ProseLists {
  /** Figure ids → whether the figure has a growth rate. */
  readonly figures: ReadonlyMap<string, { readonly hasGrowth: boolean }>;
  readonly sources: ReadonlySet<string>;
  /** Part refs, `plan/part`. */
  readonly parts: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Paths that steps would have, were they not hidden. */
  readonly hidden?: ReadonlySet<string>;
  /** Chinese where nothing is said. */
  readonly tongue?: ProseTongue;
}

/** Where a stretch of Markdown stands: its file and how far its lines are shifted. */
export interface ProsePlace {
  readonly file: string;
  readonly lineShift: number;
}

/** A stretch of prose on its way to blocks. */
export interface ProseReader extends ProsePlace {
  readonly lists: ProseLists;
  readonly log: ProblemLog;
}

const BINDING = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Markdown nodes → blocks; whatever the site cannot show is a problem, never dropped in silence. */
export function toBlocks(
  nodes: readonly RootContent[],
  place: ProsePlace,
  lists: ProseLists,
  log: ProblemLog
): Block[] {
  const reader: ProseReader = { ...place, lists, log };
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: toInlines(node.children, reader) }];
    if (node.type === 'list') return [toList(node, reader)];
    log.add(
      place.file,
      lineOf(node, reader),
      say`这里不能用${nameOfNode(node.type)}`,
      say`正文只用段落、一层列表、加粗和链接`
    );
    return [];
  });
}

function toList(node: List, reader: ProseReader): Block {
  const items = node.children.map((item) => item.children.flatMap((child) => toItem(child, reader)));
  return { kind: 'list', ordered: node.ordered ?? false, items };
}

function toItem(node: RootContent, reader: ProseReader): Inline[] {
  if (node.type === 'paragraph') return toInlines(node.children, reader);
  reader.log.add(
    reader.file,
    lineOf(node, reader),
    say`列表里不能用${nameOfNode(node.type)}`,
    say`一条只写一段文字`
  );
  return [];
}

function lineOf(node: { position?: { start: { line: number } } | undefined }, place: ProsePlace): number {
  return (node.position?.start.line ?? 1) + place.lineShift;
}

function toInlines(nodes: readonly PhrasingContent[], reader: ProseReader): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return toTextAndFigures(node.value, lineOf(node, reader), reader);
      case 'strong':
        return [{ kind: 'strong', children: toInlines(node.children, reader) }];
      case 'link':
        return [toLink(node.url, toInlines(node.children, reader), lineOf(node, reader), reader)];
      case 'break':
        return [];
      default:
        reader.log.add(
          reader.file,
          lineOf(node, reader),
          say`正文里不能用${nameOfNode(node.type)}`,
          say`只用文字、加粗和链接`
        );
        return [];
    }
  });
}

/** Text with `{{figure}}` bindings; lines that Markdown breaks are joined as the language does. */
function toTextAndFigures(value: string, firstLine: number, reader: ProseReader): Inline[] {
  const { tongue = CHINESE } = reader.lists;
  const inlines: Inline[] = [];
  let end = 0;
  const lineAt = (offset: number): number => firstLine + value.slice(0, offset).split('\n').length - 1;
  const raw = rawFormIn(value);
  if (raw) {
    reader.log.add(reader.file, lineAt(raw.at), say`正文里不能用${raw.name}`, raw.mend);
    return [];
  }
  const addText = (text: string, at: number): void => {
    for (const { at: offset, what, mend } of faultsIn(text, reader.lists.names, tongue))
      reader.log.add(reader.file, lineAt(at + offset), what, mend);
    checkBraces(text, lineAt(at), reader);
    if (text) inlines.push({ kind: 'text', text: text.replace(/[ \t]*\n[ \t]*/g, tongue.joint) });
  };
  for (const match of value.matchAll(BINDING)) {
    addText(value.slice(end, match.index), end);
    const bound = toFigure(match[1] ?? '', lineAt(match.index), reader);
    if (bound) inlines.push(bound);
    end = match.index + match[0].length;
  }
  addText(value.slice(end), end);
  return inlines;
}

/** A binding that is not closed would be printed to readers as it stands. */
function checkBraces(text: string, line: number, { log, file }: ProseReader): void {
  if (/\{\{|\}\}/.test(text)) log.add(file, line, say`「{{」和「}}」没有配成对`, say`写成 {{数的编号}}`);
}

function toFigure(name: string, line: number, { lists, log, file }: ProseReader): Inline | undefined {
  const show = name.endsWith('.growth') ? 'growth' : 'value';
  const id = name.replace(/\.growth$/, '');
  const figure = lists.figures.get(id);
  if (!figure) {
    log.add(file, line, say`没有编号为「${id}」的数`, suggest(id, lists.figures.keys()));
    return undefined;
  }
  if (show === 'growth' && !figure.hasGrowth) {
    log.add(file, line, say`「${id}」没有增速`, say`去掉 .growth，或在 CSV 里补 growth_pct`);
    return undefined;
  }
  return { kind: 'figure', figure: toId<FigureId>(id), show };
}
