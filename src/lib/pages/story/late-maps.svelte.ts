import { markOwnMaps, MAPS_MISSING } from '../../ui/page-marks';
import { whenMapTime, type When } from '../../ui/wanted';
import { MAP_CODE, type StoryMaps } from './map-code';
import type { HeldStory } from './whole-story.svelte';

/** All maps of a story, that of the scroll and those of its steps: their code, and what they draw. */
export class LateMaps {
  readonly #story: HeldStory;
  /** Undefined until it has come. */
  code = $state.raw<StoryMaps>();
  #startNow = (): void => undefined;

  /** `given`: where no page was made, and they are to be there at once. */
  constructor(story: HeldStory, given: StoryMaps | undefined) {
    this.#story = story;
    this.code = given;
  }

  /** Rejects where they do not arrive. */
  readonly load = async (): Promise<{ default: StoryMaps['StoryStage'] }> => {
    const [code] = await Promise.all([MAP_CODE.load(), this.#story.want()]);
    this.code = code;
    markOwnMaps(document.documentElement);
    return { default: code.StoryStage };
  };

  /** With the live map's files, or as soon as `start` asks. */
  readonly when: When = (part, run) => {
    this.#startNow = run;
    return whenMapTime(part, run);
  };

  /** The page shows another map than it was made with. */
  start(): void {
    this.#startNow();
  }

  /** Without them the page is what it is without scripts: every step has its own map (src/boot/scripts-missing.ts). */
  readonly miss = (): void => void dispatchEvent(new Event(MAPS_MISSING));
}
