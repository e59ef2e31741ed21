import type { Site } from '../../content/site/site';
import type { Change } from './change';

const NUMBER = /\{\{\s*([a-z0-9-]+)(\.growth)?\s*\}\}/g;

/** Sentences as readers read them, numbers for their names; as they are written where only that tells them apart. */
export function asRead(site: Site): (change: Change) => Change {
  const { figures, computed, grounds } = site;
  const byId = new Map(
    [...figures, ...computed.figures, ...grounds.figures].map((each) => [each.id as string, each])
  );
  const say = (text: string | null): string | null =>
    text
      ?.replace(NUMBER, (whole, id: string, growth: string | undefined) => {
        const figure = byId.get(id);
        if (!figure || figure.value === null) return whole;
        return growth ? `${figure.growthPct}%` : `${figure.value}${figure.unit}`;
      })
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', '') ?? null;
  return (change) => {
    if (change.kind !== 'sentence') return change;
    const [from, to] = [say(change.from), say(change.to)];
    return from === to ? change : { ...change, from, to };
  };
}
