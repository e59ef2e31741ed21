// @ts-check

/** Chinese characters, and the punctuation that stands between them. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * ESLint rule: domain returns values; sentences are made of them in src/lib/words, a folder a language. Examples in
 * comments are welcome.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const speaksNoLanguage = {
  meta: {
    type: 'problem',
    docs: { description: 'domain says nothing in any language: values out' },
    messages: { spoken: '「{{text}}」 speaks Chinese: return a value, and say it in src/lib/words.' },
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
      Identifier: (node) => check(node, node.name)
    };
  }
};
