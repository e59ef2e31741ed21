import { geodata, tinyFiles, tinySite, withEdit } from '../fixtures/tiny-site/tiny-site';
import { toLibrary, type Library } from '../../src/lib/server/library/library';
import type { Story } from '../../src/lib/story/story';

/** One entry of a scene block for each kind of exhibit, by kind; a new kind adds its own. */
export const ENTRIES = {
  slope: 'slope: { indicator: gdp, from: 2021, to: 2022, areas: [A, B] }',
  contrast: 'contrast: [d-gdp-old, d-gdp-new]',
  diagram: 'diagram: cross',
  dots: 'dots: { indicator: people, period: 2020-11-01 }',
  bars: 'compare: [a-gdp-2021, a-gdp-2022]'
};

const ROWS = [
  'b-gdp-2021,900002,new,gdp,2021,70,亿元,70亿元,,,,actual,,paper,2,',
  'b-gdp-2022,900002,new,gdp,2022,75,亿元,75亿元,,,,actual,,paper,2,'
];

/** A story of one step on tiny-county that holds these entries, in this order. */
export function storyWith(entries: readonly string[]): { story: Story; library: Library } {
  const text = `---
title: 陈列
dek: 每一种各一件。
date: "2026-11-22"
updated: "2026-11-22"
---

## 一步 {#step}

\`\`\`scene
view: 全县
boundary: new
${entries.join('\n')}
\`\`\`

正文。

\`\`\`notes
讲稿。
\`\`\`
`;
  const last = 'park-people,';
  const files = withEdit(tinyFiles(), 'figures/county.csv', last, [...ROWS, last].join('\n'));
  const library = toLibrary(tinySite([...files, { file: 'stories/exhibits.md', text }]), geodata);
  return { story: library.site.stories.find(({ slug }) => slug === 'exhibits')!, library };
}
