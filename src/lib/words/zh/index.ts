import type { Words } from '../index';
import { figureWords } from './figure';
import { numberWords } from './number';
import { pace } from './pace';
import { periodWords } from './period';
import { placeWords } from './place';
import { scene } from './scene';
import { sourceWords } from './source';

/** Chinese. Made in a call, so that an edition in another language drops it with all that it holds. */
export const zh: Words = /* @__PURE__ */ (() => ({
  ...periodWords,
  ...numberWords,
  ...figureWords,
  ...sourceWords,
  ...placeWords,
  scene,
  pieces: (text) => [{ text }],
  languageOf: () => undefined,
  sentences: (each) => each.filter(Boolean).join(''),
  pace
}))();
