import type * as maps from './map';

export type StoryMaps = typeof maps;

/** The code of a story's maps: fetched with the files of the live map. */
const load = () => import('./map');

/** `of`: where pages are made; a browser's build has none of it. */
export const MAP_CODE: { readonly of: StoryMaps | undefined; readonly load: typeof load } = {
  of: import.meta.env.SSR ? await load() : undefined,
  load
};
