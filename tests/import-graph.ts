import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const LIB = resolve('src/lib');
const ENDINGS = ['', '.ts', '.js', '.svelte.ts', '/index.ts'];
/** What runs at once: neither types nor `import()`. */
const STATIC_IMPORT = /^\s*(?:import|export)\s+(?!type\b)([^;'"]*?)\s*(?:from\s*)?'([^']+)'/gm;
const TYPES_ALONE = /^\{\s*(?:type\s[^,}]+,?\s*)+\}$/;

/** Every file of ours that a file brings with it by static imports, itself among them; paths below `src/lib`. */
export function filesBroughtBy(entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      const imported = TYPES_ALONE.test(names) ? null : fileAt(from, file);
      if (imported) visit(imported);
    }
  };
  visit(resolve(LIB, entry));
  return new Set([...found].map((file) => file.slice(LIB.length + 1)));
}

function fileAt(from: string, importer: string): string | null {
  const path = from.startsWith('$lib/')
    ? resolve(LIB, from.slice(5))
    : from.startsWith('.') && resolve(dirname(importer), from);
  if (!path) return null;
  return (
    ENDINGS.map((ending) => path + ending).find((file) => existsSync(file) && statSync(file).isFile()) ?? null
  );
}
