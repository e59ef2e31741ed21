import type { Words } from '../index';
import { figureWords } from './figure';
import { numberWords } from './number';
import { pace } from './pace';
import { periodWords } from './period';
import { placeWords } from './place';
import { scene } from './scene';
import { sourceWords } from './source';

/** Chinese. */
export const zh: Words = {
  ...periodWords,
  ...numberWords,
  ...figureWords,
  ...sourceWords,
  ...placeWords,
  scene,
  pace
};
