import { toFaceCss } from '$lib/server/html/headline-font';
import { lateParts } from '../late-face';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Addresses are relative to this file: no base to know. */
export const GET: RequestHandler = () => {
  const css = toFaceCss('Atlas Serif Late', lateParts(), (part) => `${part}/serif.woff2`);
  return new Response(css, { headers: { 'content-type': 'text/css' } });
};
