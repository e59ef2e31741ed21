import { m } from '../../paraglide/messages';
import { areaAt, boundaryById } from '../../domain/boundary';
import { planOf, type AreaCode } from '../../domain/ids';
import type { Plan } from '../../domain/plan';
import { plansOf } from '../../exhibits';
import type { Step, Story } from '../../story/story';
import type { PlanEntry, StepLink, StoryEntry } from './page';
import type { Library } from '../../server/library/library';
import { citePlan } from '../../server/views/part-view';
import { storyPath } from '../../paths';

/** The plans made for a division, with the steps of stories that show them. */
export function planEntries(code: AreaCode, library: Library): PlanEntry[] {
  const { plans, stories, boundaries } = library.site;
  const own = plans.filter(
    ({ area, boundary }) => area === code && areaAt(boundaryById(boundaries, boundary), code)
  );
  return own.map((plan) => ({
    id: plan.id,
    title: plan.title,
    formula: plan.formula,
    translation: plan.translation,
    cite: citePlan(plan, library),
    parts: plan.parts.map(({ unit, translation, count, name, evidence }) => ({
      unit: translation ?? unit,
      name: name ?? (count > 1 ? m.area_parts_unnamed({ count }) : m.area_part_unnamed()),
      evidence
    })),
    steps: stories.flatMap((story) => stepLinks(story, (step) => shows(step, plan)))
  }));
}

/** The stories that point at a division, with the steps that do. */
export function storyEntries(code: AreaCode, { site }: Library): StoryEntry[] {
  return site.stories
    .map((story) => ({
      title: story.title,
      path: storyPath(story.slug),
      steps: stepLinks(story, ({ scene }) => scene.highlight.includes(code))
    }))
    .filter(({ steps }) => steps.length > 0);
}

function shows({ exhibits, scene }: Step, { id }: Plan): boolean {
  return exhibits.flatMap(plansOf).includes(id) || scene.overlays.some((ref) => planOf(ref) === id);
}

function stepLinks({ slug, steps }: Story, isWanted: (step: Step) => boolean): StepLink[] {
  return steps.filter(isWanted).map(({ id, title }) => ({ path: storyPath(slug, id), title }));
}
