import { toId } from '../../domain/ids';
import { numbersIn } from '../../domain/prose';
import { statSync } from 'node:fs';
import { toFigureCard } from '../../numbers/card.server';
import type { KeptList, Rest } from '../../offline/kept-cards';
import { cardFigures, type Library } from '../../server/library/library';
import { mediaFile, mediaNames, mediaType } from '../../server/library/media';
import { citedIn } from '../../story/cited';
import { areaPairs, toAreaPanelData } from './area-panel.server';

/** Which cards a device keeps, and what those that it keeps only where it is asked come to. */
export function toKeptList(library: Library): KeptList {
  const ids = toKeptCards(library);
  return { ids, rest: toRest(new Set(ids), library) };
}

function toRest(kept: ReadonlySet<string>, library: Library): Rest {
  const others = cardFigures(library).filter(({ id }) => !kept.has(id));
  const videos = mediaNames(library.site.stories).filter((file) => mediaType(file).startsWith('video/'));
  const sizes = [
    ...others.map((figure) => Buffer.byteLength(JSON.stringify(toFigureCard(figure, library)))),
    ...videos.map((file) => statSync(mediaFile(file)).size)
  ];
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { cards: others.length, videos: videos.length, bytes };
}

/**
 * The ids of the figures whose cards a device keeps: those that a story or a speaker cites with what their cards lead to, and those
 * of the panels that a story's map opens. All others are thousands, and a page that shows them asks for one at a time.
 */
function toKeptCards(library: Library): string[] {
  const cited = new Set(library.site.stories.flatMap(({ steps }) => steps.flatMap(citedBy)));
  const beside = [...cited].flatMap((id) => neighboursOnCard(id, library));
  const panels = areaPairs(library).flatMap(
    ({ boundary, code }) =>
      toAreaPanelData(boundary, code, library)?.rows.map(({ number }) => number.id) ?? []
  );
  return [...new Set([...cited, ...beside, ...panels])].sort();
}

function citedBy(step: Library['site']['stories'][number]['steps'][number]): string[] {
  const shown = citedIn(step).flatMap((each) => (each.kind === 'number' ? [each.figure] : []));
  return [...shown, ...numbersIn(step.notes).map(({ id }) => id)];
}

function neighboursOnCard(id: string, library: Library): string[] {
  const { elsewhere, otherTimes, incomparable, inputs } = toFigureCard(library.figureAt(toId(id)), library);
  const shown = [elsewhere, otherTimes, incomparable].flatMap((sample) => sample.shown);
  return [...shown, ...inputs].map(({ number }) => number.id);
}
