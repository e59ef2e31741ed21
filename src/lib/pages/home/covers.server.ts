import { plannedMinutes } from '../../domain/pace';
import type { Block } from '../../domain/prose';
import { alone, scenesOf } from '../../domain/scene-beside';
import { numbersShown } from '../../domain/scene-figures';
import { toPicture } from '../../map/to-picture';
import type { Atlas } from '../../map/atlas';
import type { Library } from '../../server/library/library';
import { stepOf } from '../../server/views/scene-of';
import type { Cover } from '../../story/home';
import type { Step, Story } from '../../story/story';
import { words } from '../../words/current';
import type { Before } from './playing';
import type { CoverView } from './page';

/** Every story once: those that the editor gave a cover in that order, then the others on their first map with numbers. */
export function toCovers(library: Library): CoverView[] {
  const { stories, home } = library.site;
  const chosen = (home?.covers ?? []).flatMap(({ scene, line }) =>
    stories
      .filter(({ slug }) => slug === scene.story)
      .map((story) => toCover(story, stepOf(scene, library), line, library))
  );
  const others = stories.filter(({ slug }) => !chosen.some((cover) => cover.slug === slug));
  return [...chosen, ...others.map((story) => toCover(story, coverStepOf(story, library), [], library))];
}

/** The step on whose map a story is seen from outside on the first page. */
export function coverStepOf(story: Story, library: Library): Step {
  const chosen = chosenCover(story, library);
  return chosen ? stepOf(chosen.scene, library) : tellingStep(story);
}

/** The step whose map stands for a story where no other stands beside it: its card, its first slide. */
export function cardStepOf(story: Story, library: Library): Step {
  const card = chosenCover(story, library)?.card;
  return card ? stepOf(card, library) : coverStepOf(story, library);
}

const chosenCover = ({ slug }: Story, { site }: Library): Cover | undefined =>
  site.home?.covers.find(({ scene }) => scene.story === slug);

function tellingStep({ steps }: Story): Step {
  return steps.find(({ scene }) => numbersShown(scene.figures).length > 0) ?? steps[0]!;
}

function toCover(
  { slug, title, dek, steps }: Story,
  step: Step,
  line: readonly Block[],
  { atlas }: Library
): CoverView {
  const minutes = steps.reduce((sum, each) => sum + plannedMinutes(each, words().pace), 0);
  return {
    ...{ slug, title, dek, line, before: beforeOf(step, atlas) },
    picture: { ...toPicture(alone(step.scene), atlas), ...UNSEEN },
    steps: steps.length,
    minutes: Math.max(1, Math.round(minutes))
  };
}

/** What a cover does not show, and the page need not carry. */
const UNSEEN = { labels: [], legend: { title: '', classes: [], entries: [] } } as const;

/** The first of the maps that end in this one, where it is of the same divisions. */
function beforeOf({ scene }: Step, atlas: Atlas): Before {
  const [first] = scenesOf(scene);
  const { kind } = scene.beside ?? {};
  if (!first || !kind || kind === 'multiples' || first.boundary !== scene.boundary) return null;
  return first.figures.fill ? { fills: toPicture(first, atlas).fills } : null;
}
