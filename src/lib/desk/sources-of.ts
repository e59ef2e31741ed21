import type { Site } from '../content/site/site';
import type { Figure } from '../domain/figure';
import type { FigureId, SourceId } from '../domain/ids';
import { citedIn } from '../story/cited';
import type { Step } from '../story/story';
import { figuresOnMaps } from './on-maps';

/** The sources that each step's text, map and charts rest on, also through what the site works out. */
export function sourcesBySteps(site: Site, steps: readonly Step[]): ReadonlyMap<SourceId, readonly Step[]> {
  const all = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const found = new Map<SourceId, Step[]>();
  for (const step of steps)
    for (const id of sourcesOf(site, step, byId)) found.set(id, [...(found.get(id) ?? []), step]);
  return found;
}

function sourcesOf(site: Site, step: Step, byId: ReadonlyMap<FigureId, Figure>): ReadonlySet<SourceId> {
  const found = new Set<SourceId>();
  const rest = (figure: Figure | undefined): void => {
    if (figure?.computed) for (const input of figure.computed.inputs) rest(byId.get(input));
    else if (figure) found.add(figure.source);
  };
  for (const cited of citedIn(step)) {
    if (cited.kind === 'link') found.add(cited.source);
    else rest(byId.get(cited.figure));
  }
  for (const id of step.scene.annotation?.figures ?? []) rest(byId.get(id));
  for (const figure of figuresOnMaps(site, step)) rest(figure);
  return found;
}
