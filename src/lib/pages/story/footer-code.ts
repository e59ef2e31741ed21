import type { Component, ComponentProps } from 'svelte';
import type StoryFooter from './footer/StoryFooter.svelte';

/** The code of what stands at a story's end: fetched behind the map's, when a hand has been on the page. */
const load = () => import('./footer/StoryFooter.svelte');

type FooterComponent = Component<ComponentProps<typeof StoryFooter>>;

/** `of`: where pages are made; a browser's build has none of it. */
export const FOOTER_CODE: { readonly of: FooterComponent | undefined; readonly load: typeof load } = {
  of: import.meta.env.SSR ? (await load()).default : undefined,
  load
};
