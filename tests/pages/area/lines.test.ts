import { describe, expect, it } from 'vitest';
import { toId } from '../../../src/lib/domain/ids';
import { toLines } from '../../../src/lib/pages/area/lines.server';
import { openLibrary } from '../../../src/lib/server/library/open-library';

const library = openLibrary();
const linesOf = (code: string): Record<string, string[]> =>
  Object.fromEntries(
    (toLines(toId(code), library)?.changes ?? []).map(({ change, lines }) => [change, [...lines]])
  );

describe('what became of the lines of a division', () => {
  it('says of each whether it was drawn, or only stands beside another division', () => {
    const lines = linesOf('330113');
    expect(lines['调整后新划的线']).toEqual(['余杭区和临平区之间，10.1 公里']);
    expect(lines['线没有动，旁边换了区']).toContain(
      '原来是余杭区和市外之间，现在是临平区和市外之间，48.1 公里'
    );
    expect(Object.keys(lines)).not.toContain('调整后取消的线');
  });

  it('says of an abolished one which of its lines are gone', () => {
    expect(linesOf('330103')['调整后取消的线']).toEqual(['下城区和拱墅区之间，13.7 公里']);
  });

  it('says nothing where nothing was done', () => {
    expect(toLines(toId('330127'), library)).toBeNull();
  });
});
