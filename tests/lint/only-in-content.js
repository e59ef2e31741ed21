// @ts-check

/** What only content may say: where a site lies, and which city it is about. */
const OURS = /src\/content|static\/geo|330100|杭州|hangzhou/gi;

/**
 * ESLint rule: text that ties code to one site, wherever it stands in a file, comments included, since a comment that
 * names the city explains code that knows it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const onlyInContent = {
  meta: {
    type: 'problem',
    docs: { description: 'code knows no city: names stand in site.yml, folders in src/site.js' },
    messages: {
      found: '「{{text}}」 belongs into the content (site.yml) or src/site.js: another city is a setting.'
    },
    schema: []
  },
  create: (context) => ({
    Program() {
      const { sourceCode } = context;
      for (const match of sourceCode.getText().matchAll(OURS)) {
        const end = match.index + match[0].length;
        const loc = {
          start: sourceCode.getLocFromIndex(match.index),
          end: sourceCode.getLocFromIndex(end)
        };
        context.report({ loc, messageId: 'found', data: { text: match[0] } });
      }
    }
  })
};
