import { saidIn, type Contents, type NamedUnit, type Said, type SaidIn } from '../../domain/version';
import {
  changesBetween,
  movedIn,
  rewordingsOf,
  type Change,
  type Changes
} from '../../domain/version-changes';
import { toSince } from '../../domain/since';
import { sayAspects } from '../../cite/say-since';
import { m } from '../../paraglide/messages';
import { planPath, sourcePath, storyPath } from '../../paths';
import type { Library } from '../../server/library/library';
import { toFigureChanges } from './figure-changes.server';
import type { Became, ChangesPage, StepChange, StoryChange, ThingChange } from './page';

export const becameOf = ({ before, after }: Pick<Change, 'before' | 'after'>): Became =>
  !before ? 'came' : !after ? 'gone' : 'changed';

/** What changed between two states, in the words of a language, story by story. */
export function toChanges(
  before: Contents,
  after: Contents,
  library: Library,
  language: SaidIn
): Omit<ChangesPage, 'from' | 'to' | 'span'> {
  const changes = changesBetween(before, after, language);
  return {
    stories: toStoryChanges(before, after, changes, language),
    ...toFigureChanges(changes.figures, { before, after, library, language }),
    things: toThings(changes, language, library),
    files: changes.files.map((change) => ({ path: change.id, became: becameOf(change) }))
  };
}

const rewordings = (before: Said | undefined, after: Said | undefined, language: SaidIn) =>
  before && after ? rewordingsOf(saidIn(before, language), saidIn(after, language)) : [];

/** The old title, where it is another. */
function titleWas({ before, fields }: Change<{ title: Said }>, language: SaidIn): string | null {
  return before && fields.includes('title') ? saidIn(before.title, language) : null;
}

/** Every story of which something changed: itself, or one of its steps. */
function toStoryChanges(
  before: Contents,
  after: Contents,
  changes: Changes,
  language: SaidIn
): StoryChange[] {
  const slugs = [...Object.keys(after.stories), ...Object.keys(before.stories)];
  return [...new Set(slugs)].flatMap((slug) => {
    const own = changes.stories.find(({ id }) => id === slug);
    const steps = changes.steps.filter(({ id }) => id.startsWith(`${slug}/`));
    if (!own && steps.length === 0) return [];
    const [old, now] = [before.stories[slug], after.stories[slug]];
    const moved = movedIn(old?.steps ?? [], now?.steps ?? []);
    const became = becameOf({ before: old ?? null, after: now ?? null });
    const told = [...(old?.corrections ?? [])].map((each) => saidIn(each, language));
    return [
      {
        key: `stories/${slug}`,
        title: saidIn((now ?? old)!.title, language),
        path: now ? storyPath(slug) : null,
        became,
        titleBefore: own ? titleWas(own, language) : null,
        dek: rewordings(old?.dek, now?.dek, language),
        corrections: (now?.corrections ?? [])
          .map((each) => saidIn(each, language))
          .filter((each) => !told.includes(each)),
        // Of a story that came or went whole, its steps say nothing more.
        steps:
          became === 'changed'
            ? toStepChanges(slug, { steps, moved, after, order: now!.steps }, language)
            : [],
        count: (now ?? old)!.steps.length
      }
    ];
  });
}

interface StepsOf {
  readonly steps: Changes['steps'];
  readonly moved: readonly string[];
  readonly after: Contents;
  /** As they stand now. */
  readonly order: readonly string[];
}

/** In the order of the story, then what went. */
function toStepChanges(
  slug: string,
  { steps, moved, after, order }: StepsOf,
  language: SaidIn
): StepChange[] {
  const only = moved
    .filter((id) => !steps.some((step) => step.id === `${slug}/${id}`))
    .map((id): Changes['steps'][number] => {
      const unit = after.steps[`${slug}/${id}`]!;
      return { id: `${slug}/${id}`, before: unit, after: unit, fields: [] };
    });
  const idOf = (key: string): string => key.slice(slug.length + 1);
  const placeOf = ({ id, after: now }: Change): number => (now ? order.indexOf(idOf(id)) : order.length);
  return [...steps, ...only]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((change) => ({
      key: `steps/${change.id}`,
      title: saidIn((change.after ?? change.before)!.title, language),
      path: change.after ? storyPath(slug, idOf(change.id)) : null,
      became: becameOf(change),
      hasMoved: moved.includes(idOf(change.id)),
      titleBefore: titleWas(change, language),
      rewordings: rewordings(change.before?.text, change.after?.text, language),
      hasOtherMap: change.fields.includes('scene')
    }));
}

type ThingSection = 'sources' | 'plans' | 'parts' | 'indicators' | 'boundaries' | 'areas' | 'places';

function toThings(changes: Changes, language: SaidIn, library: Library): ChangesPage['things'] {
  const sourceIds = new Set<string>(library.site.sources.map(({ id }) => id));
  const planIds = new Set<string>(library.site.plans.map(({ id }) => id));
  const pathOfPlan = (id: string): string | null => {
    const plan = id.split('/')[0]!;
    return planIds.has(plan) ? planPath(plan) : null;
  };
  const none = (): null => null;
  const sections: [ThingSection, string, (id: string) => string | null][] = [
    ['sources', m.versions_changed_sources(), (id) => (sourceIds.has(id) ? sourcePath(id) : null)],
    ['plans', m.versions_changed_plans(), pathOfPlan],
    ['parts', m.versions_changed_parts(), pathOfPlan],
    ['boundaries', m.versions_changed_boundaries(), none],
    ['areas', m.versions_changed_areas(), none],
    ['indicators', m.versions_changed_indicators(), none],
    ['places', m.versions_changed_places(), none]
  ];
  return sections
    .map(([section, title, pathOf]) => ({
      title,
      changes: changes[section].map((change) => toThing(section, change, pathOf(change.id), language))
    }))
    .filter(({ changes: all }) => all.length > 0);
}

const TEXTS = ['name', 'publisher', 'formula', 'reason', 'why', 'definition', 'note'] as const;

function toThing(
  section: ThingSection,
  change: Change<NamedUnit>,
  path: string | null,
  language: SaidIn
): ThingChange {
  const { id, before, after, fields } = change;
  const became = becameOf(change);
  const [aspects = []] = Object.values(toSince({ ...NO_CHANGES, [section]: [change] }));
  return {
    key: `${section}/${id}`,
    name: saidIn((after ?? before)!.name, language),
    path: after ? path : null,
    became,
    aspects: became === 'changed' ? sayAspects(aspects) : '',
    rewordings: TEXTS.filter((field) => fields.includes(field)).map((field) => ({
      gone: textsIn(before?.[field], language),
      come: textsIn(after?.[field], language)
    }))
  };
}

function textsIn(field: unknown, language: SaidIn): string[] {
  if (field === undefined) return [];
  return [typeof field === 'string' ? field : saidIn(field as Said, language)];
}

const NO_CHANGES = {} as Changes;
