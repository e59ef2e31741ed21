import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RichSample from '../fixtures/RichSample.svelte';
import type { MessagePart } from '../../src/lib/paraglide/runtime';
import { toRichNodes } from '../../src/lib/ui/rich-message';

const text = (value: string): MessagePart => ({ type: 'text', value });
const mark = (type: 'markup-start' | 'markup-end' | 'markup-standalone', name: string): MessagePart => ({
  ...{ type, name },
  options: {},
  attributes: {}
});
const [start, end] = [
  (name: string) => mark('markup-start', name),
  (name: string) => mark('markup-end', name)
];

/** Markup without the comments by which Svelte finds its place again. */
const drawn = (parts: MessagePart[]): string =>
  render(RichSample, { props: { parts } }).body.replaceAll(/<!--.*?-->/g, '');

describe('a sentence with elements inside', () => {
  it('is drawn in the order of its language, with every blank that it has and none that it has not', () => {
    const parts = [
      text('也在 '),
      start('link'),
      text('表'),
      end('link'),
      text(' 里，'),
      mark('markup-standalone', 'dot'),
      text('。')
    ];
    expect(drawn(parts)).toBe('也在 <a href="/x">表</a> 里，<i></i>。');
    expect(drawn(parts.toReversed().filter(({ type }) => type === 'text'))).toBe('。 里，表也在 ');
  });

  it('nests', () => {
    const parts = [
      start('strong'),
      text('先看'),
      start('link'),
      text('表'),
      end('link'),
      end('strong'),
      start('code'),
      text('a<b'),
      end('code')
    ];
    expect(drawn(parts)).toBe('<strong>先看<a href="/x">表</a></strong><code>a&lt;b</code>');
  });

  it('throws for a mark that its page does not draw', () => {
    expect(() => drawn([start('tooltip'), end('tooltip')])).toThrow('{#tooltip}');
  });
});

describe('the tree of a message', () => {
  it('closes what it opened', () => {
    expect(toRichNodes([start('a'), start('b'), end('b'), text('x'), end('a'), text('y')])).toEqual([
      {
        kind: 'mark',
        name: 'a',
        children: [
          { kind: 'mark', name: 'b', children: [] },
          { kind: 'text', text: 'x' }
        ]
      },
      { kind: 'text', text: 'y' }
    ]);
  });
});
