import type { Problem } from '../../domain/problem';
import type { Encoding } from './decode';
import type { ContentFile } from './problem';

const NAMES: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  gb18030: 'GBK（GB18030）',
  'utf-16': 'UTF-16'
};

/** What an editor should know of files that were read right all the same. */
export function noticesOf(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ file, encoding = 'utf-8' }): Problem[] => {
    if (encoding === 'utf-8') return [];
    const what = `这个文件存成了 ${NAMES[encoding]}，已照此读对`;
    return [{ file, line: 1, what, mend: '不改也行；下次保存选 UTF-8（Excel、WPS 里选「CSV UTF-8」）' }];
  });
}
