import { areaAt, latestBoundary, latestWith } from '../domain/boundary';
import { sayFormula, partName } from '../domain/plan';
import { shownQuantity, toNumberView } from '../domain/number-view';
import { inlinesOf, textOf } from '../domain/prose';
import { areaPath, planPath, sourcePath, storyPath } from '../paths';
import { saidTextsOf } from '../story/said-texts';
import type { Step } from '../story/story';
import type { Library } from '../server/library/library';
import { words } from '../words/current';
import { toNumberEntries } from './number-entries.server';
import { toSounds } from './sounds.server';
import type { SearchEntry, SearchIndex } from './search-index';

/** Everything of an edition that can be found, kind by kind. */
export function toSearchIndex(library: Library): SearchIndex {
  const entries = [
    ...toStoryEntries(library),
    ...toNumberEntries(library),
    ...toAreaEntries(library),
    ...toPlanEntries(library),
    ...toSourceEntries(library)
  ];
  const example = entries.find(({ kind }) => kind === 'number')?.names.join(' ') ?? '';
  return { entries, example, sounds: toSounds(entries.flatMap(({ names }) => names)) };
}

function toStoryEntries(library: Library): SearchEntry[] {
  const { stories } = library.site;
  return [
    ...stories.map(({ slug, title, dek }): SearchEntry => ({
      ...{ kind: 'story', names: [title], detail: dek, path: storyPath(slug) }
    })),
    ...stories.flatMap(({ slug, title, steps }) =>
      steps.map((step): SearchEntry => ({
        ...{ kind: 'step', names: [step.title], detail: title, path: storyPath(slug, step.id) },
        text: saidBy(step, library)
      }))
    )
  ];
}

function saidBy(step: Step, { figureAt }: Library): string {
  const prose = textOf(inlinesOf(step.blocks), (id, show) =>
    words().number(shownQuantity(toNumberView(figureAt(id)), show))
  );
  return [prose, ...saidTextsOf(step)].join(' ');
}

/** A code once, as it is drawn last; one that is no more says which boundary had it. */
function toAreaEntries({ site: { boundaries } }: Library): SearchEntry[] {
  const codes = new Set(boundaries.flatMap(({ areas }) => areas.map(({ code }) => code)));
  return [...codes].flatMap((code) => {
    const boundary = latestWith(boundaries, code);
    const area = boundary && areaAt(boundary, code);
    if (!area) return [];
    const detail = boundary === latestBoundary(boundaries) ? '' : words().boundary(boundary.name);
    return [{ kind: 'area', names: [area.name], detail, path: areaPath(code), text: code }];
  });
}

function toPlanEntries({ site }: Library): SearchEntry[] {
  return site.plans.map((plan): SearchEntry => {
    const { id, title, formula, note, parts } = plan;
    const text = [formula, ...parts.map(partName), note].join(' ');
    return { kind: 'plan', names: [title], detail: sayFormula(plan), path: planPath(id), text };
  });
}

function toSourceEntries({ site }: Library): SearchEntry[] {
  return site.sources.map(({ id, title, publisher, published, original }): SearchEntry => {
    const day = published === 'unknown' ? [] : [words().period(published)];
    return {
      ...{ kind: 'source', names: [title], detail: [publisher, ...day].join(' · '), path: sourcePath(id) },
      ...(original && { text: `${original.title} ${original.publisher}` })
    };
  });
}
