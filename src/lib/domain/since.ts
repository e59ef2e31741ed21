import type { Change, Changes } from './version-changes';

/** In what respect a thing is no longer as it was. */
export const ASPECTS = ['gone', 'new', 'value', 'text', 'map', 'source', 'order', 'other'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Everything that has changed since a version, by `section/id`: what a link that carries the version asks. */
export type Since = Readonly<Record<string, readonly Aspect[]>>;

const OF_FIELD: Readonly<Record<string, Aspect>> = {
  ...{ value: 'value', unit: 'value', written: 'value', bound: 'value', missing: 'value', status: 'value' },
  ...{ growth: 'value', growthBound: 'value', worked: 'value' },
  ...{ text: 'text', title: 'text', dek: 'text', name: 'text', reason: 'text', formula: 'text' },
  ...{ corrections: 'text', note: 'text', definition: 'text' },
  ...{ scene: 'map', lies: 'map', shape: 'map' },
  ...{ source: 'source', para: 'source', reference: 'source', paragraphs: 'source' },
  ...{ steps: 'order', parts: 'order' }
};

export function toSince(changes: Changes): Since {
  const told = Object.entries(changes).flatMap(([section, all]) =>
    all.map((change) => [`${section}/${change.id}`, aspectsOf(change)] as const)
  );
  return Object.fromEntries(told);
}

function aspectsOf({ before, after, fields }: Change): Aspect[] {
  if (!before) return ['new'];
  if (!after) return ['gone'];
  return inOrder(fields.map((field) => OF_FIELD[field] ?? 'other'));
}

const inOrder = (aspects: readonly Aspect[]): Aspect[] => ASPECTS.filter((each) => aspects.includes(each));

/** What a link cites: a thing with its id, a story whole, all data, or nothing that versions tell of. */
export type CitedThing =
  | { readonly kind: 'story' | 'step' | 'figure' | 'source' | 'plan'; readonly id: string }
  | { readonly kind: 'data' };

const SECTION = { story: 'stories', step: 'steps', figure: 'figures', source: 'sources', plan: 'plans' };
/** What belongs to a whole: its steps to a story, its parts to a plan. */
const WITHIN: Readonly<Record<string, string>> = { story: 'steps', plan: 'parts' };

/** In what respects the cited thing, and what it is made of, has changed; none where it has not. */
export function aspectsSince(since: Since, cited: CitedThing): Aspect[] {
  const keys = Object.keys(since).filter((key) => isOf(key, cited));
  return inOrder(keys.flatMap((key) => (isPart(key, cited) ? partAspects(since[key]) : since[key]!)));
}

const isPart = (key: string, cited: CitedThing): boolean =>
  cited.kind in WITHIN && key.startsWith(`${WITHIN[cited.kind]}/`);

/** A step that came or went is a change of its story's order, and the story is still there. */
const partAspects = (aspects: readonly Aspect[] = []): Aspect[] =>
  aspects.map((each) => (each === 'gone' || each === 'new' ? 'order' : each));

function isOf(key: string, cited: CitedThing): boolean {
  if (cited.kind === 'data') return /^(figures|indicators|sources|areas|boundaries|files)\//.test(key);
  const whole = `${SECTION[cited.kind]}/${cited.id}`;
  return key === whole || (isPart(key, cited) && key.startsWith(`${WITHIN[cited.kind]}/${cited.id}/`));
}

/** The unit that says what changed of it, on the page that says so: `steps/yuhang/growth`. */
export const keyOf = (cited: Exclude<CitedThing, { kind: 'data' }>): string =>
  `${SECTION[cited.kind]}/${cited.id}`;
