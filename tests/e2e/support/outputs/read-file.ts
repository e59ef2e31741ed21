import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { numbersOf } from '../../../../src/lib/exhibits';
import { realSite } from '../../../content/real-site';
import { boundNumbers, FIGURES, isHidden } from '../content';
import { EDITIONS, type Edition } from './editions';

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

/** A story's file in an edition; what its steps show is the Chinese file's. */
export function readFile(
  slug: string,
  edition: Edition = 'zh'
): { title: string; steps: readonly WrittenStep[] } {
  const { front, sections } = partsOf(slug, edition);
  const shown = partsOf(slug, 'zh').sections;
  const steps = shown
    .filter((section) => !isHidden(section))
    .map((own) => {
      const said = sections.find((section) => idOf(section) === idOf(own));
      if (said === undefined) throw new Error(`${slug}: the ${edition} file lacks the step ${idOf(own)}`);
      return toStep(said, own, slug);
    });
  return { title: (parse(/^title: .+$/m.exec(front)?.[0] ?? 'title: ""') as { title: string }).title, steps };
}

function partsOf(slug: string, edition: Edition): { front: string; sections: readonly string[] } {
  const [front = '', ...sections] = readFileSync(`${EDITIONS[edition].texts}/${slug}.md`, 'utf8').split(
    /^## /m
  );
  return { front, sections };
}

const idOf = (section: string): string => /\{#([\w-]+)/.exec(section)?.[1] ?? '';

function toStep(section: string, shown: string, slug: string): WrittenStep {
  const [, title = '', id = ''] = /^(.+?) \{#([\w-]+)\}/.exec(section) ?? [];
  const scene = parse(/^```scene\n([^]*?)^```/m.exec(shown)?.[1] ?? '{}') as WrittenScene;
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
