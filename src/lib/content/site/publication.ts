import type { Problem } from '../../domain/problem';
import type { ContentFile } from '../text/problem';
import type { Settings } from './lists';
import { say } from '../../words/say';

/** What the law on map review asks to stand on a map that has not been reviewed. */
export const SCHEMATIC = '示意图';

/**
 * What keeps an edition that is for everyone (`publish: public`) from being built; nothing does an internal one.
 * 地图管理条例 (2015): a map is shown to the public after review alone, and with its number.
 */
export function publicationProblems(
  files: readonly ContentFile[],
  { publish, reviewNumber }: Pick<Settings, 'publish' | 'reviewNumber'>
): Problem[] {
  if (publish === 'internal' || reviewNumber !== null) return [];
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const line =
    Math.max(
      0,
      lines.findIndex((each) => each.startsWith('publish:'))
    ) + 1;
  const what = say`要公开发布（publish: public），却没有审图号，不能生成`;
  const mend = say`地图送审后，把批下来的号写进 reviewNumber；只在内部用，就写 publish: internal`;
  return [{ file: 'site.yml', line, what, mend }];
}
