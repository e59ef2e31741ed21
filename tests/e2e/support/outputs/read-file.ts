import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { boundNumbers, FIGURES } from '../content';

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
  const [front = '', ...sections] = text.split(/^## /m);
  return { title: /^title: (.+)$/m.exec(front)?.[1] ?? '', steps: sections.map(toStep) };
}

function toStep(section: string): WrittenStep {
  const [, title = '', id = ''] = /^(.+?) \{#([\w-]+)\}/.exec(section) ?? [];
  const scene = parse(/^```scene\n([^]*?)^```/m.exec(section)?.[1] ?? '{}') as WrittenScene;
  const prose = section.replace(/^.*\n/, '').replace(/^```[^]*?^```/gm, '');
  const figures = [
    ...boundNumbers(prose).map(({ id: figure }) => figure),
    ...(scene.compare ?? []),
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
