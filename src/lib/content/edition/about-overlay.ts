import { VALUE_IN_TEXT, type About, type AboutBlock } from '../../domain/about';
import { inlinesOf, textOf, type Block } from '../../domain/prose';
import { readAbout } from '../site/about';
import type { ProseLists } from '../story/prose';
import type { ContentFile, ProblemLog } from '../text/problem';
import { toldApart } from './apart';
import { linksOf } from './links';
import { say } from '../../words/say';

export const ABOUT_FILE = 'about.md';

/** `about.md` of an edition: the Chinese sections, each with the same values, lists and links; undefined where there is none. */
export function readAboutOverlay(
  files: readonly ContentFile[],
  about: About | null,
  lists: ProseLists,
  log: ProblemLog
): About | undefined {
  const said = readAbout(files, lists, log);
  if (!said) return undefined;
  const tell = (what: string, mend: string): void => log.add(ABOUT_FILE, 1, what, mend);
  if (!about) {
    tell(say`中文没有「关于」页的 about.md`, say`删去，或先写中文的`);
    return undefined;
  }
  const ids = idsOf(about);
  if (ids.join() !== idsOf(said).join()) tell(say`各节和中文的不一样`, say`照中文的先后写：${ids}`);
  const compare = (wanted: readonly AboutBlock[], own: readonly AboutBlock[], where: string): void => {
    for (const { what, mend } of toldApart(heldIn(wanted), heldIn(own), where)) tell(what, mend);
  };
  compare(about.opening, said.opening, say`「开头」一节`);
  for (const { id, blocks } of about.sections) {
    const own = said.sections.find((each) => each.id === id);
    if (own) compare(blocks, own.blocks, say`「${id}」一节`);
  }
  return said;
}

const idsOf = ({ sections }: About): readonly string[] => sections.map(({ id }) => id);

/** What the site fills in, and what is linked to, each once: how often a sentence needs it is its language's affair. */
function heldIn(blocks: readonly AboutBlock[]): string[] {
  const prose = blocks.filter((block): block is Block => block.kind !== 'site-list');
  const lists = blocks.flatMap((block) => (block.kind === 'site-list' ? [`{${block.list}}`] : []));
  const values = [...textOf(inlinesOf(prose), () => '').matchAll(VALUE_IN_TEXT)].map(([value]) => value);
  return [...new Set([...lists, ...values, ...linksOf(prose)])];
}
