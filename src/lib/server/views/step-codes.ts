import qrcode from 'qrcode-generator';
import type { QrCode } from '../../domain/qr-code';
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

/** With a seventh of it to spare: a crease, a lamp on the screen. Throws where the text is longer than any code holds. */
export function toQrCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) => rowOf((x) => code.isDark(y, x), size, y));
  return { address, size, path: rows.join('') };
}

/** The dark runs of a row: `M3 5h2v1h-2z`. */
function rowOf(isDark: (x: number) => boolean, size: number, y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < size; x++) {
    const from = x;
    while (x < size && isDark(x)) x++;
    if (x > from) runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
  }
  return runs.join('');
}
