import { error } from '@sveltejs/kit';
import { faceOf } from '../../../headline-face';
import { lateParts } from '../../late-face';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => lateParts().map((_characters, part) => ({ part: String(part) }));

export const GET: RequestHandler = ({ params }) => {
  const characters = lateParts()[Number(params.part)];
  return characters === undefined ? error(404) : faceOf(characters);
};
