import { pieces } from './pieces';
import type { Words } from '../index';
import { figureWords } from './figure';
import { numberWords } from './number';
import { pace } from './pace';
import { periodWords } from './period';
import { placeWords } from './place';
import { scene } from './scene';
import { sourceWords } from './source';

/** English, as a newspaper’s graphics desk would put it. Made in a call, so that an edition in another language drops it with all that it holds. */
export const en: Words = /* @__PURE__ */ (() => ({
  ...periodWords,
  ...numberWords,
  ...figureWords,
  ...sourceWords,
  ...placeWords,
  scene,
  pieces,
  languageOf: (text) => (/\p{Script=Han}/u.test(text) ? 'zh' : undefined),
  sentences: (each) => each.filter(Boolean).join(' '),
  pace
}))();
