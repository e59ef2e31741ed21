import { useFiles } from '../../ui/files';
import { useLinks } from '../../ui/links';
import { wholeStoryPath } from '../../paths';
import type { StoryPage } from './page';
import type { ShownExhibit } from './shown-exhibits';
import { fromWire, type WholeStory } from './whole-story';

interface Held {
  /** What whoever makes the page knows already. */
  readonly given: StoryPage<ShownExhibit> | null;
  readonly slug: string;
}

/** A story of which a browser has the HTML: all that its maps, cards and sheets are drawn from, once one of them is wanted. */
export class HeldStory {
  readonly #held: Held;
  readonly #read: (slug: string) => Promise<unknown>;
  #fetched = $state.raw<StoryPage<ShownExhibit> | null>(null);
  #asked: Promise<void> | null = null;

  constructor(held: Held, read: (slug: string) => Promise<unknown>) {
    this.#held = held;
    this.#read = read;
  }

  /** Throws before it has come (`want`). */
  get page(): StoryPage<ShownExhibit> {
    const page = this.#held.given ?? this.#fetched;
    if (!page) throw new Error(`the story ${this.#held.slug} has not come`);
    return page;
  }

  /** Rejects where it does not arrive, and asks again the next time. */
  async want(): Promise<StoryPage<ShownExhibit>> {
    if (!this.#held.given && !this.#fetched) await (this.#asked ??= this.#fetch());
    return this.page;
  }

  async #fetch(): Promise<void> {
    try {
      this.#fetched = fromWire((await this.#read(this.#held.slug)) as WholeStory);
    } finally {
      this.#asked = null;
    }
  }
}

/** While a component is made. `held`: getters. */
export function useWhole(held: Held): HeldStory {
  const read = useFiles();
  const linkTo = useLinks();
  return new HeldStory(held, (slug) => read(linkTo(wholeStoryPath(slug))));
}
