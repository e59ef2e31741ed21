import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';

interface Text {
  readonly dataset: { readonly atlasStep: string; readonly atlasFrame?: string };
}
type Seen = (entries: readonly { readonly isIntersecting: boolean; readonly target: Text }[]) => void;

const script = readFileSync('static/embed.js', 'utf8');
const paragraph = (atlasStep: string, atlasFrame?: string): Text => ({
  dataset: { atlasStep, ...(atlasFrame === undefined ? {} : { atlasFrame }) }
});

/** Somebody else's page with two maps on it, and the step that each was asked for last. */
function hostPage() {
  let see: Seen | undefined;
  let hear: ((event: object) => void) | undefined;
  const shown: Record<string, string | undefined> = {};
  const frames = ['north', 'south'].map((id) => ({
    ...{ id, src: `https://atlas.example/embed/stories/${id}/?map`, style: {} },
    contentWindow: {
      postMessage: (message: { step?: string }) => void (shown[id] = message.step ?? shown[id])
    }
  }));
  runInNewContext(script, {
    URL,
    document: {
      readyState: 'complete',
      querySelectorAll: (selector: string) => (selector.startsWith('iframe') ? frames : [])
    },
    addEventListener: (name: string, listener: typeof hear) => void (name === 'message' && (hear = listener)),
    IntersectionObserver: function (seen: Seen) {
      see = seen;
    }
  });
  return {
    shown,
    reads: (...texts: readonly Text[]) => see?.(texts.map((target) => ({ isIntersecting: true, target }))),
    opens: (at: 0 | 1) =>
      hear?.({
        data: { atlas: 'steps' },
        origin: 'https://atlas.example',
        source: frames[at]!.contentWindow
      })
  };
}

let page: ReturnType<typeof hostPage>;
beforeEach(() => (page = hostPage()));

it('a paragraph leads every map of its page, or the one that it names', () => {
  page.reads(paragraph('growth'));
  expect(page.shown).toEqual({ north: 'growth', south: 'growth' });
  page.reads(paragraph('answer', 'south'));
  expect(page.shown).toEqual({ north: 'growth', south: 'answer' });
  page.reads(paragraph('metro', 'north'));
  expect(page.shown).toEqual({ north: 'metro', south: 'answer' });
  page.reads(paragraph('end'));
  expect(page.shown).toEqual({ north: 'end', south: 'end' });
});

it('a map that opens late is told what is being read for it, and nothing that is read for another', () => {
  page.reads(paragraph('answer', 'south'));
  page.opens(0);
  page.opens(1);
  expect(page.shown).toEqual({ south: 'answer' });
});
