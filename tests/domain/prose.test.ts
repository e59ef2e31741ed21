import { describe, expect, it } from 'vitest';
import { toId, type FigureId, type PartRef } from '../../src/lib/domain/ids';
import { figuresIn, textOf, type Block, type Inline } from '../../src/lib/domain/prose';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const number = (id: string, show: 'value' | 'growth' = 'value'): Inline => ({
  kind: 'figure',
  figure: toId(id),
  show
});
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const part = (...children: Inline[]): Inline => ({ kind: 'part', part: 'plan/part' as PartRef, children });
const source = (...children: Inline[]): Inline => ({
  kind: 'source',
  source: toId('paper'),
  para: 2,
  children
});
const link = (...children: Inline[]): Inline => ({ kind: 'link', href: '/about/', children });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

describe('the figures of a text', () => {
  it('come in reading order, each once, from every depth', () => {
    const blocks: Block[] = [
      paragraph(text('甲'), number('b'), strong(part(number('a')))),
      {
        kind: 'list',
        ordered: true,
        items: [[number('b', 'growth')], [source(number('c')), link(number('d'))]]
      }
    ];
    expect(figuresIn(blocks)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('are none where nothing is bound', () => {
    expect(figuresIn([paragraph(text('2021年'))])).toEqual([]);
  });
});

describe('the plain text of prose', () => {
  const say = (id: FigureId, show: 'value' | 'growth'): string => `<${id} ${show}>`;

  it('keeps every word and asks how each number reads', () => {
    const inlines = [
      text('收入'),
      strong(number('a'), text('，')),
      link(text('增长'), number('a', 'growth'))
    ];
    expect(textOf(inlines, say)).toBe('收入<a value>，增长<a growth>');
  });

  it('is empty where there is nothing', () => {
    expect(textOf([strong(), text('')], say)).toBe('');
  });
});
