import MiniSearch from 'minisearch';
import { answers, asked, termsOf, typedFrom } from './search-terms';
import { soundOf, toReading } from './sound';
import { FOUND_KINDS, type FoundKind, type SearchEntry, type SearchIndex } from './search-index';

/** What a query found of one kind, best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly found: readonly SearchEntry[];
}

/** Groups by their best, without empty ones; none for a query that asks for nothing. */
export type Search = (query: string) => FoundGroup[];

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly sound: string;
  readonly detail: string;
  readonly text: string;
}

/** So many at a time: a phone must go on answering its reader meanwhile. */
const CHUNK = 100;
const BOOST = { name: 4, sound: 3, detail: 1.5, text: 1 };
/** Places and what is measured are what people look for; a headline that says the same is one of many. */
const FIRST: Readonly<Record<FoundKind, number>> = {
  ...{ area: 8, indicator: 2, number: 1.6, story: 1.6, plan: 1.4, step: 1, source: 0.7 }
};
/** A slip of a letter is forgiven in what is long enough to be meant. */
const FORGIVEN = /^\p{Script=Latin}{5,}$/u;

/** Takes an index in; resolves when everything can be found. */
export async function toSearch({ entries, sounds }: SearchIndex): Promise<Search> {
  const reading = toReading(sounds);
  const typed = new Map<string, string>();
  const typedAs = (name: string): string => {
    const known = typed.get(name) ?? typedFrom(soundOf(name, reading)).join(' ');
    typed.set(name, known);
    return known;
  };
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'sound', 'detail', 'text'],
    tokenize: (text, field) => (field === 'sound' ? text.split(' ') : termsOf(text)),
    processTerm: (term) => term || null,
    searchOptions: {
      tokenize: (query) => asked(query).flat(),
      boost: BOOST,
      boostDocument: (id) => FIRST[entries[id as number]?.kind ?? 'source'],
      prefix: true,
      fuzzy: (term) => (FORGIVEN.test(term) ? 1 : false)
    }
  });
  await index.addAllAsync(
    entries.map(({ kind, names, detail, text = '' }, id) => ({
      // What a number says besides is what its indicator is called for short.
      name: [...names, ...(kind === 'number' ? [text] : [])].join(' '),
      ...{ id, detail, text },
      sound: names.map(typedAs).join(' ')
    })),
    { chunkSize: CHUNK }
  );
  return (query) => {
    const runs = asked(query);
    const hits = index.search(query).filter(({ queryTerms }) => answers(runs, new Set(queryTerms)));
    const found = hits.flatMap(({ id }) => entries[id as number] ?? []);
    const isNamed = ({ names }: SearchEntry): boolean =>
      names.some((name) => name.toLowerCase() === query.trim().toLowerCase());
    // What is called just so is meant, however short the names are that hold it too.
    return toGroups([...found.filter(isNamed), ...found.filter((each) => !isNamed(each))]);
  };
}

function toGroups(found: readonly SearchEntry[]): FoundGroup[] {
  const best = (kind: FoundKind): number => found.findIndex((each) => each.kind === kind);
  return FOUND_KINDS.filter((kind) => best(kind) >= 0)
    .sort((a, b) => best(a) - best(b))
    .map((kind) => ({ kind, found: found.filter((each) => each.kind === kind) }));
}
