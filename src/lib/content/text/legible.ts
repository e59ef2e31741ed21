import { isMisread } from './gbk';
import type { ContentFile, ProblemLog } from './problem';
import { say } from '../../words/say';

/** Two letters of Latin-1 or Windows-1252 that are the bytes of Chinese. */
const LATIN = '[\\u00e3-\\u00ef][\\u0080-\\u00bf\\u0152-\\u0192\\u2018-\\u203a\\u20ac\\u2122]{2}';

/** What is left of characters that an encoding did not have, or that were read in the wrong one. */
const LOST: readonly (readonly [form: RegExp, shows: string])[] = [
  [/\ufffd/, '�'],
  [/锟斤|斤拷/, '锟斤拷'],
  // A word of site.yml may have two or three: there they stand for any character.
  [/\?{4,}/, '????'],
  [new RegExp(`(?:${LATIN}){2}`), 'æ'],
  [/[^\P{Cc}\t\n\r]/u, say`控制字符`]
]; // prettier-ignore

const MEND = say`这样存坏的字找不回来：恢复原文件，再用「另存为」选 UTF-8（Excel、WPS 里选「CSV UTF-8」）`;

/** Whether a file's characters are those that were typed; one problem, at the first line that shows it. */
export function checkLegible({ file, text }: ContentFile, log: ProblemLog): boolean {
  for (const [i, line] of text.split('\n').entries()) {
    const shows = file.endsWith('.csv') && line.includes('??') ? '??' : shownBy(line);
    if (shows === undefined) continue;
    log.add(file, i + 1, say`这个文件里的字存坏了：编码不对，这一行有「${[shows]}」一类的乱码`, MEND);
    return false;
  }
  return true;
}

function shownBy(line: string): string | undefined {
  const lost = LOST.find(([form]) => form.test(line));
  return lost ? lost[1] : isMisread(line) ? '涓枃' : undefined;
}
