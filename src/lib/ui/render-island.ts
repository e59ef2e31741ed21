import type { Component } from 'svelte';
import type { render as toText } from 'svelte/server';

/** A browser never renders to text: its build has none of this. */
const render: typeof toText | undefined = import.meta.env.SSR
  ? (await import('svelte/server')).render
  : undefined;

/** A component as HTML where pages are made, its ids begun with `idPrefix`; nothing in a browser. */
export function renderIsland<Props extends object>(
  component: Component<Props>,
  props: Props,
  context: Map<unknown, unknown>,
  idPrefix: string
): string {
  return render?.(component as Component, { props, context, idPrefix }).body ?? '';
}
