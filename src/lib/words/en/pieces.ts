import type { Words } from '../index';

/** Chinese stands in 「」 in the texts of the edition, and on its pages as Chinese, without them. */
export const pieces: Words['pieces'] = (text) =>
  text
    .split(/(「[^」]*」)/)
    .filter(Boolean)
    .map((piece) =>
      piece.startsWith('「') ? { text: piece.slice(1, -1), language: 'zh' } : { text: piece }
    );
