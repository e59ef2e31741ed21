import type { Embeddable } from '../../../cite/embeddable';
import { m } from '../../../paraglide/messages';
import { embeddedStoryPath } from '../../../paths';
import type { StoryOutline } from '../outline';

/** A story as other sites may show it: all of it, its map alone, or one step. */
export function embeddableStory(
  { story, steps }: Pick<StoryOutline, 'story' | 'steps'>,
  site: string
): Embeddable[] {
  const { slug, title } = story;
  const entitled = (page: string): string => m.site_page_title({ page, site });
  return [
    {
      ...{ name: m.embed_story(), title: entitled(title) },
      ...{ path: embeddedStoryPath(slug), heightPx: 640, script: null }
    },
    {
      ...{ name: m.embed_map(), title: entitled(m.embed_map_of({ story: title })) },
      ...{ path: embeddedStoryPath(slug, 'map'), heightPx: 480, script: 'leads' as const },
      steps: steps.map(({ id, title: name }) => ({ id, title: name }))
    },
    ...steps.map((step, index) => ({
      ...{ name: m.embed_step({ number: index + 1, title: step.title }), title: entitled(step.title) },
      ...{ path: embeddedStoryPath(slug, { step: step.id }), heightPx: 560, script: 'fits' as const }
    }))
  ];
}
