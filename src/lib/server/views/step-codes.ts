import { toQrCode, type QrCode } from '../../domain/qr-code';
import { storyPath } from '../../paths';
import type { Story } from '../../story/story';
import { standingOf } from '../found/standing';
import { addressOf } from '../html/editions';
import type { Library } from '../library/library';

/** The public address of each step of a story, to be read from a wall or from paper; null where the site has none (site.yml). */
export function toStepCodes({ slug, steps }: Story, library: Library): QrCode[] | null {
  const standing = standingOf(library);
  if (!standing.address) return null;
  return steps.map(({ id }) => toQrCode(addressOf(standing.language, storyPath(slug, id), standing)));
}
