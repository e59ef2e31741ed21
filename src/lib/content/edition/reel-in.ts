import type { Reel } from '../../story/reel';
import type { ReelOverlay } from './reel-overlay';

/** Reels in the words of their translations; one without words, or with a shot of a story that is not translated, is left out. */
export function reelsIn(
  reels: readonly Reel[],
  said: readonly ReelOverlay[],
  slugs: ReadonlySet<string>
): Reel[] {
  return reels.flatMap((reel) => {
    const own = said.find(({ id }) => id === reel.id);
    if (!own || !reel.shots.every(({ scene }) => slugs.has(scene.story))) return [];
    const shots = reel.shots.map((shot, i) => ({ ...shot, words: own.words[i] ?? shot.words }));
    const closing = reel.closing && { ...reel.closing, words: own.closing ?? reel.closing.words };
    return [{ ...reel, title: own.title, shots, closing }];
  });
}
