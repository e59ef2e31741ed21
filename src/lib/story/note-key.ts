import type { Cited } from './cited';

/** One note for a figure, however often it is printed; one for each paragraph that is linked to. */
export function noteKey(cited: Cited): string {
  return cited.kind === 'number' ? cited.figure : sourceKey(cited);
}

export function sourceKey({ source, para }: { source: string; para: number | null }): string {
  return `${source}#${para ?? ''}`;
}
