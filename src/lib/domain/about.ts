import type { Block } from './prose';

/** What the page about the site may name and the site fills in, so that prose about the content cannot grow old. */
export const ABOUT_VALUES = [
  'site',
  'statuses',
  'missing',
  'evidence',
  'tiers',
  'articles',
  'redrawn-areas',
  'review',
  'attribution',
  'newest'
] as const;
export type AboutValue = (typeof ABOUT_VALUES)[number];

/** What takes the place of a whole paragraph. */
export const ABOUT_LISTS = ['boundaries', 'computed', 'offline'] as const;
export type AboutList = (typeof ABOUT_LISTS)[number];

/** A value stands in a text as `{name}`, its count as `{#name}`. */
export const VALUE_IN_TEXT = /\{(#?)([a-z-]+)\}/g;

export type AboutBlock = Block | { readonly kind: 'site-list'; readonly list: AboutList };

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly AboutBlock[];
}

/** The prose of the page about the site: how it takes numbers, draws boundaries, marks evidence. */
export interface About {
  readonly opening: readonly AboutBlock[];
  readonly sections: readonly AboutSection[];
}
