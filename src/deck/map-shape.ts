import { spreadDates } from '../lib/map/beside/spread-dates';
import { lostOn } from '../lib/map/labels/said-names';
import type { Picture } from '../lib/map/picture';
import { boundaryNames } from '../lib/pages/story/map/boundary-names';
import { m } from '../lib/paraglide/messages';
import { words } from '../lib/words/current';
import type { Deck } from './deck';
import { labelsDrawn } from './map-drawing';
import type { Frame, PictureShape } from './ooxml/presentation';

/** A picture's map on a slide, complete by itself: whoever copies it takes boundary, legend and 示意图 along. */
export async function toMapShape(
  { page, draw }: Deck,
  own: Picture,
  name: string,
  frame: Frame
): Promise<PictureShape> {
  const picture = spreadDates(own);
  const { width, height } = frame;
  const foot = footOf(page, picture);
  const alt = words().sentences([picture.description, sentence(page.note.review)]);
  return { kind: 'picture', name, alt, frame, ...(await draw(picture, { width, height, foot })) };
}

const sentence = (text: string): string => m.site_sentence({ text });

const footOf = (page: Deck['page'], picture: Picture): string =>
  words().sentences([boundaryNames(picture, page), page.note.review].map(sentence));

/** Names that a step's words speak of and its map in that frame has no room for. */
export function lostOnMap({ page, named }: Deck, at: number, frame: Frame): string[] {
  const picture = spreadDates(page.steps[at]!.picture);
  const drawn = labelsDrawn(picture, { ...frame, foot: footOf(page, picture) });
  return lostOn(named[at]!, drawn, picture.beside?.titles ?? []);
}
