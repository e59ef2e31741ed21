import type { Problem } from '../../domain/problem';
import { superlativesIn, type SuperlativeRule } from '../../domain/superlative';
import type { Site } from '../site/site';
import type { ContentFile } from '../text/problem';
import { say } from '../../words/say';

/** Where an edition says sentences of its own. */
const SAYING = /^(?:home\.yml|(?:reels|plans)\/[^/]+\.yml|stories\/[^/]+\.md)$/;
const STEP = /^## .*\{#([a-z][a-z0-9-]*)\b/;
/** `growth#where`: whose picture the words stand by. */
const SCENE = /\b([a-z0-9-]+)#([a-z][a-z0-9-]*)/g;
/** What a line holds besides its words: ids of numbers, where a link leads, what editors tell each other. */
const UNSAID = /\{\{[^{}]*\}\}|\{#[^}]*\}|\]\([^)]*\)|^\s*#(?!#).*|^\s*- \{ words:.*/g;

/** Superlatives in another language where the Chinese rests on no claim: at a step, in a file without steps, or at its scene. */
export function unclaimedIn(
  files: readonly ContentFile[],
  { claimed }: Pick<Site, 'claimed'>,
  rule: SuperlativeRule
): Problem[] {
  return files
    .filter(({ file }) => SAYING.test(file))
    .flatMap(({ file, text }) => {
      let step = '';
      return text.split('\n').flatMap((line, i) => {
        step = STEP.exec(line)?.[1] ?? step;
        const scenes = file.endsWith('.yml') ? [...line.matchAll(SCENE)] : [];
        const places = [`${file}#${step}`, ...scenes.map(([, slug, id]) => `stories/${slug}.md#${id}`)];
        if (places.some((place) => claimed.has(place))) return [];
        const said = line.replace(UNSAID, (held) => ' '.repeat(held.length));
        return superlativesIn(said, rule).map((found) => toProblem(file, i + 1, said, found));
      });
    });
}

function toProblem(
  file: string,
  line: number,
  said: string,
  { text, at }: { readonly text: string; readonly at: number }
): Problem {
  const around = said.slice(Math.max(0, at - 20), at + text.length + 20).trim();
  const what = say`「${around}」说到「${text}」，中文的同一处却没有核对`;
  return { file, line, what, mend: say`在中文的同一处写一条 claims，或改这一句` };
}
