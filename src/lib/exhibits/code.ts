import type { Component, ComponentProps } from 'svelte';
import type PrintedExhibit from './PrintedExhibit.svelte';

type ExhibitComponent = Component<ComponentProps<typeof PrintedExhibit>>;

/** The component of every kind, for pages that print exhibits and send no code for them. */
export interface ExhibitCode {
  /** Where pages are made; a browser's build has none of it. */
  readonly of: ExhibitComponent | undefined;
  /** For whoever is sent no page: one file. */
  readonly load: () => Promise<{ default: ExhibitComponent }>;
}

const load: ExhibitCode['load'] = () => import('./PrintedExhibit.svelte');

export const EXHIBIT_CODE: ExhibitCode = {
  of: import.meta.env.SSR ? (await load()).default : undefined,
  load
};
