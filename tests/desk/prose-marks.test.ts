import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { boldened, linked, listed, type Selected } from '../../src/lib/desk/prose-marks';

/** A text whose selection stands between two bars. */
const of = (marked: string): Selected => {
  const [before = '', inside = '', after = ''] = marked.split('|');
  return { text: before + inside + after, from: before.length, to: before.length + inside.length };
};
const shown = (selected: Selected | null): string | null =>
  selected &&
  `${selected.text.slice(0, selected.from)}|${selected.text.slice(selected.from, selected.to)}|${selected.text.slice(selected.to)}`;

describe('bold', () => {
  it.each([
    ['提法是|一廊|，', '提法是**|一廊|**，'],
    ['提法是**|一廊|**，', '提法是|一廊|，'],
    ['提法|「一廊」|说的是', '提法「**|一廊|**」说的是'],
    ['住着| {{a-people}} |人', '住着 **|{{a-people}}|** 人']
  ])('%s', (from, to) => {
    expect(shown(boldened(of(from)))).toBe(to);
  });

  it('is what Markdown reads as bold, in the midst of Chinese', () => {
    const { text } = boldened(of('提法|「一廊」|说的是'))!;
    expect(JSON.stringify(fromMarkdown(text))).toContain('"strong"');
  });

  it('wants words of one line', () => {
    for (const each of ['甲||乙', '甲|，。|乙', '|甲\n乙|']) expect(boldened(of(each)), each).toBeNull();
  });
});

describe('a link', () => {
  it('is written around the words', () => {
    expect(shown(linked(of('见|原文|。'), 'source:paper#8'))).toBe('见[|原文|](source:paper#8)。');
    expect(linked(of('见||。'), '#all')).toBeNull();
    expect(linked(of('见|原文|。'), ' ')).toBeNull();
  });
});

describe('a list', () => {
  it.each([
    ['头|一条\n第二|条', '|- 头一条\n- 第二条|'],
    ['- 头|一条\n- 第二|条', '|头一条\n第二条|'],
    ['前言\n头|一|条\n后话', '前言\n|\n- 头一条\n|\n后话'],
    ['- 头一条\n第|二|条', '- 头一条\n|- 第二条|'],
    ['前言\n\n|头一条|', '前言\n\n|- 头一条|']
  ])('%j', (from, to) => {
    expect(shown(listed(of(from)))).toBe(to);
  });
});
