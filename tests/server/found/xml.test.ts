import { describe, expect, it } from 'vitest';
import { element, textElement, xmlFile } from '../../../src/lib/server/found/xml';
import { onlyChild, parseXml } from './xml-tree';

describe('text in XML', () => {
  it('is read back as it was, whatever stands in it', () => {
    const text = 'A & B < C > "D" \u{1F5FA} 《图》';
    const root = parseXml(xmlFile(element('a', { b: text }, [textElement('c', text)])));
    expect(root.attributes['b']).toBe(text);
    expect(onlyChild(root, 'c').text).toBe(text);
  });

  it('loses the characters that XML cannot say', () => {
    expect(textElement('c', 'a\u0000b\u000bc')).toBe('<c>abc</c>');
  });
});

it.each(['<a><b></a></b>', '<a>&</a>', '<a>', '<a/><b/>', '<a b="1" b="2"/>', '<a>1 < 2</a>'])(
  'the reader of these tests refuses %s',
  (root) => expect(() => parseXml(xmlFile(root))).toThrow(SyntaxError)
);
