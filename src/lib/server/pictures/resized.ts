import type { ImageSize } from '../../content/text/image-size';
import type { Pixels } from '../cards/palette';

/** A picture as large as asked, every pixel the mean of the area that it takes: nothing in between is skipped. */
export function resized({ width, height, rgba }: Pixels, to: ImageSize): Pixels {
  const across = meanAlong(rgba, {
    length: width,
    wanted: to.width,
    lines: height,
    step: 4,
    line: width * 4
  });
  const [step, line] = [to.width * 4, 4];
  const both = meanAlong(across, { length: height, wanted: to.height, lines: to.width, step, line });
  return { ...to, rgba: both };
}

/** Samples of pixels that stand in lines, rows or columns, and how far it is to the next in a line, and to the next line. */
interface Lines {
  readonly length: number;
  readonly wanted: number;
  readonly lines: number;
  readonly step: number;
  readonly line: number;
}

function meanAlong(samples: Uint8Array, { length, wanted, lines, step, line }: Lines): Uint8Array {
  const scale = length / wanted;
  const out = new Uint8Array(wanted * lines * 4);
  // Rows stay rows: their lines are as far apart as they are now long.
  const [toStep, toLine] = step === 4 ? [4, wanted * 4] : [step, line];
  for (let to = 0; to < wanted; to += 1) {
    const [from, until] = [to * scale, Math.min(length, (to + 1) * scale)];
    for (let at = 0; at < lines * 4; at += 1) {
      const [each, channel] = [at >> 2, at & 3];
      let sum = 0;
      for (let i = Math.floor(from); i < until; i += 1)
        sum += samples[each * line + i * step + channel]! * (Math.min(i + 1, until) - Math.max(i, from));
      out[each * toLine + to * toStep + channel] = Math.round(sum / (until - from));
    }
  }
  return out;
}
