import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import { unclaimedIn } from '../../../src/lib/content/edition/superlatives';
import { readEditionFiles } from '../../../src/lib/server/library/read-site';
import { SITE } from '../../../src/site.js';
import { realSite } from '../real-site';

const RULE = { words: ['most', 'first', 'more than', 'half'], not: ['first day', 'half a year'] };
const CLAIMED = new Set(['stories/a.md#rank', 'home.yml#']);
const told = (file: string, text: string): string[] =>
  unclaimedIn([{ file, text }], { claimed: CLAIMED }, RULE).map(({ line, what }) => `${line} ${what}`);

const STORY = `---
title: Who has most?
dek: A question.
counted:
  - { words: more than two, why: half }
---

## On the first day {#half}

Half a year went by, and [almost](#most) {{most-people-2020}} came, the foremost among them.

## The rank {#rank}

A has most, more than half.

## The rest {#rest}

B came First.
`;

describe('a superlative in another language', () => {
  it('is told where its step in Chinese rests on no claim, and stands where it does', () => {
    expect(told('stories/a.md', STORY)).toEqual([
      '2 「title: Who has most?」说到「most」，中文的同一处却没有核对',
      '18 「B came First.」说到「First」，中文的同一处却没有核对'
    ]);
  });

  it('stands by the claims of a file without steps, or of the scene whose picture it is beside', () => {
    expect(told('home.yml', 'question: Where are most?\n')).toEqual([]);
    const shots = '  - { scene: a#rank, words: Most }\n  - { scene: a#rest, words: Most }\n';
    expect(told('reels/foyer.yml', shots)).toEqual([expect.stringMatching(/^2 .*「Most」/)]);
    expect(told('plans/p.yml', 'note: The first.\n')).toHaveLength(1);
    expect(told('sources.yml', 'note: The first.\n')).toEqual([]);
  });
});

describe('the English edition', () => {
  const site = realSite();
  const files = readEditionFiles(SITE.content, 'en');
  const found = (claimed: ReadonlySet<string>): string[] =>
    readEdition(files, { ...site, claimed })
      .problems.filter(({ what }) => what.includes('却没有核对'))
      .map(({ file }) => file);

  it('asserts nothing that the Chinese does not check', () => {
    expect(found(site.claimed)).toEqual([]);
  });

  it('would be told of every story, and of the first page, were nothing checked', () => {
    const stories = site.stories.map(({ slug }) => `stories/${slug}.md`);
    expect(found(new Set())).toEqual(expect.arrayContaining(['home.yml', 'reels/foyer.yml', ...stories]));
  });
});
