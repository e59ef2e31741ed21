import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHidden, writtenSteps } from '../../src/lib/story/hidden-steps';
import type { Step } from '../../src/lib/story/story';

const step = (id: string): Step => ({ id, former: [] as string[] }) as unknown as Step;

/** Who may know that there are hidden steps: their readers, the checks, and what an editor is told. */
const KNOWING = [
  'src/editor/judge/choices.ts',
  'src/lib/content/edition/story-in.ts',
  'src/lib/content/site/scene-refs.ts',
  'src/lib/content/story/story-file.ts',
  'src/lib/desk/preflight.ts',
  'src/lib/story/hidden-steps.ts',
  'src/lib/story/story.ts'
];

describe('steps that are hidden', () => {
  it('are parted from the published ones, and put back in their places, whichever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (hidden) => {
        const written = hidden.map((isHidden, i) => ({ step: step(`s${i}`), isHidden }));
        const parted = withoutHidden(written);
        expect(writtenSteps(parted).map(({ id }) => id)).toEqual(written.map(({ step: { id } }) => id));
        const led = parted.steps.flatMap(({ id, former }) => [id, ...former]);
        if (hidden.some((is) => !is))
          expect(led.sort()).toEqual(written.map(({ step: { id } }) => id).sort());
      })
    );
  });

  it('are known to readers, checks and the desk alone: no output asks for them', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte|js)$/.test(file)); // prettier-ignore
    const knowing = files.map((file) => join('src', file)).filter((file) => readFileSync(file, 'utf8').includes('hiddenSteps')); // prettier-ignore
    expect(knowing.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(KNOWING);
  });
});
