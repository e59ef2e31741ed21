// @ts-check

/** Chinese characters, and the punctuation that stands between them. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * ESLint rule: what readers read is written in src/lib/words (sentences, a folder a language) and in messages/ (words
 * of the interface), nowhere in code; domain returns values. Examples in comments are welcome.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const speaksNoLanguage = {
  meta: {
    type: 'problem',
    docs: { description: 'code says nothing in any language: another language is a catalogue' },
    messages: {
      spoken: '「{{text}}」 speaks Chinese: say it in messages/ or src/lib/words, or return a value.'
    },
    schema: []
  },
  create(context) {
    /** @type {(node: import('estree').Node, text: string) => void} */
    const check = (node, text) => {
      if (CHINESE.test(text)) context.report({ node, messageId: 'spoken', data: { text } });
    };
    return {
      Literal: (node) => check(node, 'regex' in node ? node.regex.pattern : String(node.value)),
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw),
      Identifier: (node) => check(node, node.name),
      // Text between tags, and attributes without braces.
      SvelteText: (/** @type {any} */ node) => check(node, node.value.trim()),
      SvelteLiteral: (/** @type {any} */ node) => check(node, node.value)
    };
  }
};
