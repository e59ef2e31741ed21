import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { numbersOf } from '../../../../src/lib/exhibits';
import { realSite } from '../../../content/real-site';
import { boundNumbers, FIGURES, isHidden } from '../content';

/** A step as its editor wrote it: what every output must carry, before any code of the site has read it. */
export interface WrittenStep {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly string[];
  /** `source#paragraph`; a number that the site works out has no row, and its sources are not known here. */
  readonly sources: readonly string[];
}

interface WrittenScene {
  readonly compare?: readonly string[];
  readonly contrast?: readonly string[];
}

export function readFile(slug: string): { title: string; steps: readonly WrittenStep[] } {
  const text = readFileSync(new URL(`../../../../src/content/stories/${slug}.md`, import.meta.url), 'utf8');
  const [front = '', ...sections] = text.split(/^## /m).filter((section) => !isHidden(section));
  return {
    title: /^title: (.+)$/m.exec(front)?.[1] ?? '',
    steps: sections.map((section) => toStep(section, slug))
  };
}

function toStep(section: string, slug: string): WrittenStep {
  const [, title = '', id = ''] = /^(.+?) \{#([\w-]+)\}/.exec(section) ?? [];
  const scene = parse(/^```scene\n([^]*?)^```/m.exec(section)?.[1] ?? '{}') as WrittenScene;
  const prose = section.replace(/^.*\n/, '').replace(/^```[^]*?^```/gm, '');
  const figures = [
    ...boundNumbers(prose).map(({ id: figure }) => figure),
    ...(scene.compare ?? []),
    ...plotted(slug, id),
    ...(scene.contrast ?? [])
  ];
  const links = [...prose.matchAll(/\]\(source:([\w-]+)(?:#(\d+))?\)/g)];
  return {
    id,
    title,
    figures,
    sources: [
      ...figures.flatMap((figure) => {
        const row = FIGURES.get(figure);
        return row ? [`${row.source}#${row.para}`] : [];
      }),
      ...links.map(([, source = '', para = '']) => `${source}#${para}`)
    ]
  };
}

/** Kinds whose figures the file names one by one. */
const NAMED = ['bars', 'contrast'];

/** What a step plots: its file names indicator and periods, so the site's own reader says which figures those are. */
function plotted(slug: string, id: string): string[] {
  const story = realSite().stories.find((each) => each.slug === slug);
  const step = story?.steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id} in ${slug}`);
  return step.exhibits
    .filter(({ kind }) => !NAMED.includes(kind))
    .flatMap(numbersOf)
    .map(({ id: figure }) => figure);
}
