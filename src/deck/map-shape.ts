import { spreadDates } from '../lib/map/beside/spread-dates';
import type { Picture } from '../lib/map/picture';
import { boundaryNames } from '../lib/pages/story/boundary-names';
import { m } from '../lib/paraglide/messages';
import { words } from '../lib/words/current';
import type { Deck } from './deck';
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
  const sentence = (text: string): string => m.site_sentence({ text });
  const foot = words().sentences([boundaryNames(picture, page), page.note.review].map(sentence));
  const alt = words().sentences([picture.description, sentence(page.note.review)]);
  return { kind: 'picture', name, alt, frame, ...(await draw(picture, { width, height, foot })) };
}
