import { formatProblem, type Problem } from '../../domain/problem';
import type { Encoding } from './decode';
import type { ContentFile } from './problem';

const NAMES: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  gb18030: 'GBK（GB18030）',
  'utf-16': 'UTF-16'
};

/** What an editor should know of files that were read right all the same. */
function noticesOf(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ file, encoding = 'utf-8' }): Problem[] => {
    if (encoding === 'utf-8') return [];
    const what = `这个文件存成了 ${NAMES[encoding]}，已照此读对`;
    return [{ file, line: 1, what, mend: '不改也行；下次保存选 UTF-8（Excel、WPS 里选「CSV UTF-8」）' }];
  });
}

/** The same as lines for an editor, by the paths that they see. */
export function noticeLines(files: readonly ContentFile[], folder = ''): string[] {
  const shown = (file: string): string => (folder ? `${folder}/${file}` : file);
  return noticesOf(files).map((each) => noticeLine({ ...each, file: shown(each.file) }));
}

/** What stops nothing, as an editor is told of it. */
export const noticeLine = (notice: Problem): string => `提醒：${formatProblem(notice)}`;
