import type { Site } from '../content/site/site';
import { PLACEHOLDERS } from '../content/site/skeletons';
import { evidenceOnMap, partName, type PlanPart } from '../domain/plan';
import { toPartRef } from '../domain/ids';
import { isWeak, type Source } from '../domain/source';
import type { Files } from '../edit/splice';
import { stepsOf } from '../edit/story-text';
import { plansOf } from '../exhibits';
import { writtenSteps } from '../story/hidden-steps';
import type { Step, Story } from '../story/story';
import { changesBetween } from './changes/changes';
import { storyFile } from './story-file';
import { sourcesBySteps } from './sources-of';
import { UNTITLED, UNWRITTEN } from './unwritten';

/** What somebody should know before a story is handed on. None of it stops anything. */
export type Remark =
  /** The maps have no review number; what the page says instead. */
  | { readonly kind: 'no-review-number'; readonly says: string }
  /** A second-hand or unsigned source, and the steps that rest on it. */
  | { readonly kind: 'weak-source'; readonly source: Source; readonly steps: readonly StepTitle[] }
  | { readonly kind: 'undated-source'; readonly source: Source; readonly steps: readonly StepTitle[] }
  /** A part of a plan that the editor has inferred: people will ask why it lies there. */
  | {
      readonly kind: 'inferred';
      readonly part: string;
      readonly reason: string;
      readonly steps: readonly StepTitle[];
    }
  /** A part that no source at hand defines, though its formula is shown. */
  | { readonly kind: 'not-stated'; readonly plan: string; readonly parts: readonly string[] }
  /** Words that were meant to be replaced. */
  | { readonly kind: 'placeholder'; readonly file: string; readonly line: number; readonly text: string }
  /** The story says another thing than when it was last handed on, under the same date; or a correction is younger. */
  | { readonly kind: 'stale-date'; readonly updated: string; readonly changes: number }
  /** Steps that are written and not published. */
  | { readonly kind: 'hidden'; readonly steps: readonly StepTitle[] }
  | { readonly kind: 'no-notes'; readonly steps: readonly StepTitle[] }
  /** The story in another language. */
  | { readonly kind: 'edition'; readonly language: string; readonly state: EditionState };

export type EditionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'steps-missing'; readonly steps: readonly StepTitle[] }
  | { readonly kind: 'older'; readonly updated: string };

export interface StepTitle {
  readonly id: string;
  readonly title: string;
}

export interface HandOver {
  readonly files: Files;
  readonly site: Site;
  readonly slug: string;
  /** How the files were when the story was last handed on; absent: never. */
  readonly before?: Files;
  /** Files of other editions by language, by their paths in their own folders. */
  readonly editions?: Readonly<Record<string, Files>>;
}

/** Everything worth a look before a story leaves the house, the gravest first. Throws for a story that is not there. */
export function preflight(over: HandOver): Remark[] {
  const { site, slug } = over;
  const story = site.stories.find((each) => each.slug === slug);
  if (!story) throw new RangeError(`no story ${slug}`);
  const { reviewNumber, reviewText } = site.settings;
  return [
    ...(reviewNumber === null ? [{ kind: 'no-review-number', says: reviewText } as const] : []),
    ...hiddenIn(story),
    ...placeholdersIn(over),
    ...datesOf(over, story),
    ...sourcesOf(site, story),
    ...partsOf(site, story),
    ...silentIn(story),
    ...Object.entries(over.editions ?? {}).flatMap(([language, files]) => editionOf(language, files, story))
  ];
}

const titled = ({ id, title }: Step): StepTitle => ({ id, title });

function placeholdersIn({ files, slug, site }: HandOver): Remark[] {
  const plans = site.plans.map(({ id }) => `plans/${id}.yml`);
  const own = storyFile(slug);
  const stories = [...files.keys()].filter((file) => file === own || file.endsWith(`/${own}`));
  const places = [...stories, ...plans].flatMap((file) =>
    (files.get(file) ?? '').split('\n').map((text, i) => ({ file, text, line: i + 1 }))
  );
  return places.flatMap(({ file, text, line }): Remark[] => {
    const found =
      [...PLACEHOLDERS, ...UNWRITTEN].find((each) => text.includes(each)) ??
      UNTITLED.find((title) => text.startsWith(`## ${title} {`)) ??
      /TODO|待补|待定|待写|XXX+/i.exec(text)?.[0];
    return found === undefined ? [] : [{ kind: 'placeholder', file, line, text: found }];
  });
}

function datesOf({ files, before, site, slug }: HandOver, { updated, corrections }: Story): Remark[] {
  const file = storyFile(slug);
  const isYounger = corrections.some(({ date }) => date > updated);
  const own = (all: Files): Files => new Map([[file, all.get(file) ?? '']]);
  const changes = before?.has(file) ? changesBetween(own(before), own(files), site) : [];
  const isDated = changes.some((each) => each.kind === 'value' && each.path[0] === 'updated');
  if (!isYounger && (changes.length === 0 || isDated)) return [];
  return [{ kind: 'stale-date', updated, changes: changes.length }];
}

function sourcesOf(site: Site, story: Story): Remark[] {
  const steps = sourcesBySteps(site, story.steps);
  const used = site.sources.flatMap((source) => {
    const where = steps.get(source.id);
    return where ? [{ source, steps: where.map(titled) }] : [];
  });
  return [
    ...used
      .filter(({ source }) => isWeak(source.tier))
      .map((each): Remark => ({ kind: 'weak-source', ...each })),
    ...used
      .filter(({ source }) => source.published === 'unknown' && !isWeak(source.tier))
      .map((each): Remark => ({ kind: 'undated-source', ...each }))
  ];
}

function partsOf({ plans }: Site, { steps }: Story): Remark[] {
  const shownIn = (ref: string): StepTitle[] =>
    steps.filter(({ scene }) => scene.overlays.some((each) => each === ref)).map(titled);
  const why = ({ reason, footprint, evidence }: PlanPart): string =>
    evidence === 'inferred' ? reason : (footprint?.reason ?? reason);
  return plans.flatMap((plan) => {
    const inferred = plan.parts.flatMap((part): Remark[] => {
      const where = shownIn(toPartRef(plan.id, part.id));
      const isInferred = where.length > 0 && evidenceOnMap(part) === 'inferred';
      return isInferred ? [{ kind: 'inferred', part: partName(part), reason: why(part), steps: where }] : [];
    });
    const isShown = steps.some(({ exhibits }) => exhibits.some((each) => plansOf(each).includes(plan.id)));
    const open = isShown ? plan.parts.filter(({ evidence }) => evidence === 'not-stated').map(partName) : [];
    return [
      ...inferred,
      ...(open.length > 0 ? [{ kind: 'not-stated', plan: plan.title, parts: open } as const] : [])
    ];
  });
}

function hiddenIn({ hiddenSteps }: Story): Remark[] {
  const steps = hiddenSteps.map(({ step }) => titled(step));
  return steps.length > 0 ? [{ kind: 'hidden', steps }] : [];
}

function silentIn({ steps }: Story): Remark[] {
  const silent = steps.filter(({ notes }) => notes.length === 0).map(titled);
  return silent.length > 0 ? [{ kind: 'no-notes', steps: silent }] : [];
}

function editionOf(language: string, files: Files, story: Story): Remark[] {
  const { slug, updated } = story;
  const told = (state: EditionState): Remark[] => [{ kind: 'edition', language, state }];
  const text = files.get(storyFile(slug));
  if (text === undefined) return told({ kind: 'none' });
  const there = new Set(stepsOf(text).map(({ id }) => id));
  const missing = writtenSteps(story).filter(({ id }) => !there.has(id));
  if (missing.length > 0) return told({ kind: 'steps-missing', steps: missing.map(titled) });
  const own = /^updated:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '';
  return own < updated ? told({ kind: 'older', updated: own }) : [];
}
