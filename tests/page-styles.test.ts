import type { Manifest } from 'vite';
import { expect, it } from 'vitest';
import { withPageStyles } from '../src/page-styles';

const PAGE = '.svelte-kit/generated/client-optimized/nodes/4.js';
const MANIFEST: Manifest = {
  [PAGE]: { file: '4.js', imports: ['_shared.js', '_chart.js'], css: ['4.css'] },
  '_shared.js': { file: 'shared.js', dynamicImports: ['src/Late.svelte'], css: ['shared.css'] },
  'src/Late.svelte': { file: 'late.js', imports: ['_chart.js'], css: ['late.css'] },
  '_chart.js': { file: 'chart.js', imports: ['_shared.js'], css: ['chart.css'] }
};

it('a page has the styles of all that it imports, also of what a shared file fetches late', () => {
  expect(withPageStyles(MANIFEST)[PAGE]?.css).toEqual(['4.css', 'shared.css', 'chart.css']);
});

it('what is fetched late has the styles of all that it imports: something later may lead to them first', () => {
  expect(withPageStyles(MANIFEST)['src/Late.svelte']?.css).toEqual(['late.css', 'chart.css', 'shared.css']);
});

it('what is neither stays as it is', () => {
  const changed = withPageStyles(MANIFEST);
  for (const key of ['_shared.js', '_chart.js']) expect(changed[key]).toEqual(MANIFEST[key]);
});

it('a file comes before those that it imports, whatever order the page names them in', () => {
  const imports = ['_shared.js', '_chart.js'];
  expect(withPageStyles(MANIFEST)[PAGE]?.imports).toEqual(imports.toReversed());
});
