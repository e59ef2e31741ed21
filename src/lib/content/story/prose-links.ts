import { toId, type PartRef } from '../../domain/ids';
import type { Inline } from '../../domain/prose';
import { storyPath } from '../../paths';
import { faultOfHidden, slugOf } from './story-paths';
import type { ProseReader } from './prose';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** Browsers take `/\x` for `//x`, which is another host, and drop tabs and line ends before they look. */
const OWN_PATH = /^(?:\/(?![/\\])|#)[^\t\r\n]*$/;

/** `part:plan/part`, `source:id#paragraph`, a path of the site or a step; anything else is a problem. */
export function toLink(url: string, children: Inline[], line: number, reader: ProseReader): Inline {
  checkNested(children, line, reader);
  const target = decoded(url);
  const [scheme, rest = ''] = target.split(/:(.*)/s);
  if (scheme === 'part') return toPartLink(rest, children, line, reader);
  if (scheme === 'source') return toSourceLink(rest, children, line, reader);
  if (!OWN_PATH.test(target)) {
    const mend = say`只用 /站内路径/、#步骤、part:规划/部分 或 source:来源#段落`;
    reader.log.add(reader.file, line, say`不能链接到「${target}」`, mend);
  }
  const whole = target.startsWith('#') ? storyPath(slugOf(reader.file)) + target : target;
  const fault = faultOfHidden(whole, reader.lists.hidden);
  if (fault) reader.log.add(reader.file, line, ...fault);
  return { kind: 'link', href: target, children };
}

/** A number is a link itself, and browsers tear links within links apart. */
function checkNested(children: readonly Inline[], line: number, { log, file }: ProseReader): void {
  const holdsNumber = (inlines: readonly Inline[]): boolean =>
    inlines.some((each) => each.kind === 'figure' || ('children' in each && holdsNumber(each.children)));
  if (holdsNumber(children)) log.add(file, line, say`链接里有数`, say`把数移到链接外面：数自己就连着出处`);
}

/** Markdown percent-encodes Chinese; an editor's own `%` may be no encoding at all. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function toPartLink(
  ref: string,
  children: Inline[],
  line: number,
  { lists, log, file }: ProseReader
): Inline {
  if (!lists.parts.has(ref)) log.add(file, line, say`没有规划部分「${ref}」`, suggest(ref, lists.parts));
  return { kind: 'part', part: toId<PartRef>(ref), children };
}

function toSourceLink(
  rest: string,
  children: Inline[],
  line: number,
  { lists, log, file }: ProseReader
): Inline {
  const [source = '', para] = rest.split('#');
  if (!lists.sources.has(source)) {
    log.add(file, line, say`没有来源「${source}」`, suggest(source, lists.sources));
  }
  if (para !== undefined && !/^[1-9]\d*$/.test(para)) {
    log.add(file, line, say`段落号不对：「${para}」`, say`# 后填正整数，从 1 起数，空行不算`);
  }
  return { kind: 'source', source: toId(source), para: para ? Number(para) : null, children };
}
