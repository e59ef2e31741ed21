import { describe, expect, it } from 'vitest';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { findingsOf } from '../../../src/cli/rehearse/findings';
import { toReport } from '../../../src/cli/rehearse/report';
import type { ScreenFindings } from '../../../src/cli/rehearse/screen';

const CLEAN: ScreenFindings = { strangers: [], fallbacks: [], fonts: ['某黑体'], small: [] };
const STORY = 'stories/county.md';

function reportOf(files = tinyFiles(), screen = CLEAN): string {
  const library = toLibrary(tinySite(files), geodata);
  return toReport('四个方块', findingsOf(library.site.stories[0]!, library), screen);
}

describe('the rehearsal report', () => {
  it('adds up the minutes, and says which are estimated', () => {
    expect(reportOf()).toMatch(/合计 [\d.]+ 分钟，5 步，其中 5 步按文字和讲稿的长短估计/);
    const planned = reportOf(withEdit(tinyFiles(), STORY, '```notes\n先看', '```notes 7.5分钟\n先看'));
    expect(planned).toContain(' 1   7.5 分钟  全县');
    expect(planned).toContain('其中 4 步');
  });

  it('names the parts that are inferred, with the reason', () => {
    expect(reportOf()).toMatch(/会被问到（\d 处）\n {2}第 2 步 {2}.+。(是什么|在哪里)：/);
  });

  it('warns of numbers that are no plain actual figures, at their steps', () => {
    const { numbers } = findingsOf(
      toLibrary(tinySite(), geodata).site.stories[0]!,
      toLibrary(tinySite(), geodata)
    );
    for (const { step, text } of numbers) expect(text, String(step)).toMatch(/（.+）：.+/);
    expect(reportOf()).toContain(`要留意的数（${numbers.length} 个）`);
  });

  it('says what a screen showed: strangers, missing glyphs, small type; and that it did not look', () => {
    const seen = reportOf(tinyFiles(), {
      strangers: ['https://example.org/x.png'],
      fallbacks: [{ text: '龘', family: '某宋' }],
      fonts: ['某黑体'],
      small: [{ step: 2, sizePx: 14.46, isLabel: true, text: '西站' }]
    });
    expect(seen).toContain('要连别的网站：https://example.org/x.png');
    expect(seen).toContain('标题「龘」有字不在随页的字体里，用了 某宋');
    expect(seen).toContain('第 2 步  图上 14.5 px「西站」');
    expect(reportOf(tinyFiles(), { ...CLEAN, small: null })).toContain('没有量');
  });
});
