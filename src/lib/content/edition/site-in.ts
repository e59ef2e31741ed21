import type { Figure } from '../../domain/figure';
import type { Site } from '../site/site';
import type { Edition } from './edition';
import { figuresIn } from './figures-in';
import { nameIn } from './geo-names';
import { homeIn } from './home-in';
import { boundaryIn, listsIn } from './lists-in';
import { reelsIn } from './reel-in';
import { storyIn, type Teller } from './story-in';

/**
 * The site as an edition tells it: names, sentences and stories in its language, every number and scene as it is. A story
 * without a translation is not in it, nor is what shows it.
 */
export function siteIn(site: Site, edition: Edition, words: Teller['words']): Site {
  const boundaries = site.boundaries.map((each) => boundaryIn(each, edition));
  const names = site.boundaries.flatMap(({ areas }, i) =>
    areas.map(({ name }, j): [string, string] => [name, boundaries[i]?.areas[j]?.name ?? name])
  );
  const all = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const figures = new Map(all.map((each) => [each.id as string, each]));
  const figureAt = (id: string): Figure => {
    const found = figures.get(id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const teller = { lists: edition, areaNames: new Map(names), figureAt, words };
  const stories = edition.stories.flatMap((said) => {
    const story = site.stories.find(({ slug }) => slug === said.slug);
    return story ? [storyIn(story, said, teller)] : [];
  });
  const slugs = new Set(stories.map(({ slug }) => slug));
  const home = site.home && edition.home ? homeIn(site.home, edition.home, slugs) : null;
  const reels = reelsIn(site.reels, edition.reels, slugs);
  const spoken = new Map([
    ...names,
    ...site.boundaries.map(({ name }, i): [string, string] => [name, boundaries[i]?.name ?? name])
  ]);
  const told = (figures: readonly Figure[]): Figure[] =>
    figuresIn(figures, edition, (chinese) => spoken.get(chinese) ?? chinese);
  const lists = listsIn(site, edition);
  return {
    ...site,
    ...lists,
    boundaries,
    figures: told(site.figures),
    computed: { ...(lists.computed ?? site.computed), figures: told(site.computed.figures) },
    grounds: { ...site.grounds, figures: told(site.grounds.figures) },
    townships: site.townships.map((each) => ({ ...each, name: nameIn(each.name, edition) })),
    stories,
    home,
    reels,
    about: edition.about ?? null
  };
}
