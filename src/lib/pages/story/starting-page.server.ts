import { Printed } from '../../ui/printed';
import type { Story } from '../../story/story';
import type { Library } from '../../server/library/library';
import { toOutline, type StoryOutline } from './outline';
import type { StoryPage } from './page';
import { toStoryPage } from './page.server';
import { toShownPage, type ShownExhibit } from './shown-exhibits';

interface StartingPage {
  readonly outline: StoryOutline;
  /** What its HTML is made from; browsers are sent the outline, and fetch the rest when a map or a card is wanted. */
  readonly whole: Printed<StoryPage<ShownExhibit>>;
}

/** The page of a story as a reader opens it. */
export function toStartingPage(story: Story, library: Library): StartingPage {
  const page = toShownPage(toStoryPage(story, library, { isScrolled: true }));
  return { outline: toOutline(page), whole: new Printed(page) };
}
