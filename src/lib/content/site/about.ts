import type { RootContent } from 'mdast';
import { markdownOf } from '../text/markdown';
import { ABOUT_LISTS, ABOUT_VALUES } from '../../domain/about';
import type { About, AboutBlock, AboutList, AboutSection, AboutValue } from '../../domain/about';
import { inlinesOf, type Block, type Inline } from '../../domain/prose';
import { readHeading, refuseHidden } from '../story/heading';
import { toBlocks, type ProseLists } from '../story/prose';
import type { ContentFile, ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

const FILE = 'about.md';

const itself = <T extends string>(names: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** What editors write between braces → what the site fills in; an edition in another language writes the name itself. */
const VALUES: Readonly<Record<string, AboutValue>> = {
  ...itself(ABOUT_VALUES),
  网站名: 'site',
  性质: 'statuses',
  缺项: 'missing',
  依据: 'evidence',
  来源等级: 'tiers',
  报道: 'articles',
  改过的区: 'redrawn-areas',
  审图: 'review',
  地图来源: 'attribution',
  更新日: 'newest'
};
const LISTS: Readonly<Record<string, AboutList>> = {
  ...itself(ABOUT_LISTS),
  边界: 'boundaries',
  本站算的数: 'computed',
  断网: 'offline'
};

const BRACES = /\{([^{}]*)\}/g;
const COUNT = /^#|数$/;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly log: ProblemLog;
}

/** `about.md` → About; null where the site has none; problems are logged. */
export function readAbout(files: readonly ContentFile[], lists: ProseLists, log: ProblemLog): About | null {
  const source = files.find(({ file }) => file === FILE);
  if (!source || source.isGarbled) return null;
  const sections: AboutSection[] = [];
  const opening: AboutBlock[] = [];
  let blocks = opening;
  for (const node of markdownOf(source.text).children) {
    if (node.type === 'heading' && node.depth === 2) {
      const named = readHeading(node, { file: FILE, lineShift: 0, lists, log });
      blocks = [];
      if (!named) continue;
      refuseHidden(named, node, say`删去：这一页的每一节都印出来`, { file: FILE, lineShift: 0, log });
      sections.push({ id: named.id, title: named.title, blocks });
    } else blocks.push(...readNode(node, lists, log));
  }
  return { opening, sections };
}

function readNode(node: RootContent, lists: ProseLists, log: ProblemLog): AboutBlock[] {
  const place = { file: FILE, line: node.position?.start.line ?? 1, log };
  const alone = toListName(node);
  if (alone !== undefined) return [{ kind: 'site-list', list: alone }];
  const blocks = toBlocks([node], { file: FILE, lineShift: 0 }, { ...lists, figures: new Map() }, log);
  return blocks.map((block) => withValues(block, place));
}

function toListName(node: RootContent): AboutList | undefined {
  const [only, second] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'text' || second) return undefined;
  const name = /^\{([^{}]*)\}$/.exec(only.value)?.[1];
  return name === undefined ? undefined : LISTS[name];
}

function withValues(block: Block, place: Place): Block {
  checkNames(block, place);
  const translate = (items: readonly Inline[]): Inline[] => items.map(toNamed);
  return block.kind === 'list'
    ? { ...block, items: block.items.map(translate) }
    : { ...block, children: translate(block.children) };
}

/** An editor's `{来源等级数}` as the name that pages know it by: `{#tiers}`. */
function toNamed(inline: Inline): Inline {
  if (inline.kind === 'text') {
    const text = inline.text.replace(BRACES, (whole, name: string) => {
      const value = valueOf(name);
      return value ? `{${value.isCount ? '#' : ''}${value.name}}` : whole;
    });
    return { ...inline, text };
  }
  return 'children' in inline ? { ...inline, children: inline.children.map(toNamed) } : inline;
}

function valueOf(name: string): { name: AboutValue; isCount: boolean } | undefined {
  const whole = VALUES[name];
  if (whole) return { name: whole, isCount: false };
  const counted = COUNT.test(name) ? VALUES[name.replace(COUNT, '')] : undefined;
  return counted && { name: counted, isCount: true };
}

function checkNames(block: Block, { file, line, log }: Place): void {
  const known = [...Object.keys(VALUES), ...Object.keys(VALUES).map((name) => `${name}数`)];
  for (const text of inlinesOf([block]).flatMap(textsOf)) {
    for (const [, name = ''] of text.matchAll(BRACES)) {
      if (valueOf(name)) continue;
      if (LISTS[name]) log.add(file, line, say`「{${name}}」是一份清单`, say`让它自己占一段`);
      else
        log.add(file, line, say`网站不会填「{${name}}」`, suggest(name, [...known, ...Object.keys(LISTS)]));
    }
  }
}

function textsOf(inline: Inline): string[] {
  if (inline.kind === 'text') return [inline.text];
  return 'children' in inline ? inline.children.flatMap(textsOf) : [];
}
