import type { Component, ComponentProps } from 'svelte';
import type StepText from './card/StepText.svelte';

/** The code of a step's card: fetched when a reader may want more of it than to read it. */
const load = () => import('./card/StepText.svelte');

type CardComponent = Component<ComponentProps<typeof StepText>>;

/** `of`: where pages are made; a browser's build has none of it. */
export const CARD_CODE: { readonly of: CardComponent | undefined; readonly load: typeof load } = {
  of: import.meta.env.SSR ? (await load()).default : undefined,
  load
};
