import { json } from '@sveltejs/kit';
import { sinceVersion } from '$lib/pages/versions/page.server';
import { editionOf } from '../../../../edition';
import { versionAt, versionEntries } from '../version-at';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

export const GET: RequestHandler = ({ params }) => {
  const { version, history } = versionAt(params.version);
  return json(sinceVersion(version, history, editionOf(process.env)));
};
