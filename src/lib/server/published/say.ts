import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editionOf } from '../../../edition';

let kept: Readonly<Record<string, string>> | undefined;

/** What files and codes are called in the editions that are not Chinese; a test wants every text that the code says. */
export function englishTexts(): Readonly<Record<string, string>> {
  kept ??= parse(readFileSync('src/lib/server/published/texts.en.yml', 'utf8')) as Record<string, string>;
  return kept;
}

/** A text of the published files in the edition's language; `{name}` in it is filled in. */
export function say(chinese: string, inputs: Readonly<Record<string, string>> = {}): string {
  const text = editionOf(process.env) === 'zh' ? chinese : (englishTexts()[chinese] ?? chinese);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => inputs[name] ?? whole);
}
