import { m } from '../../paraglide/messages';
import { onMount } from 'svelte';
import { EXPLORE_REST_PATH } from '../../paths';
import { useFiles } from '../../ui/files';
import { useLinks } from '../../ui/links';
import { parseQuery, type Resolved } from './explore-state';
import type { ExploreData } from './page';
import { fromWire, type ExploreRest, type ExploreWire } from './wire';

/** How the rest of the data is on its way. */
type Rest = 'unasked' | 'asked' | 'here' | 'missing';

/** The explorer's data as they come, and the state that an address means with what is here: what it opens on, until all is. */
export class HeldData {
  data = $state.raw<ExploreData>()!;
  /** The address's query; unknown while the page is made. */
  search = $state('');
  #rest = $state<Rest>('unasked');
  readonly #opening: ExploreWire;
  readonly #read: () => Promise<unknown>;

  readonly resolved = $derived.by((): Resolved => {
    const { state, problems } = parseQuery(this.#rest === 'here' ? this.search : '', this.data);
    const failed = this.#rest === 'missing' ? [m.explore_rest_failed()] : [];
    const isWaiting = this.search !== '' && this.#rest === 'asked';
    return { state, problems: [...problems, ...failed], isWaiting };
  });

  /** `read` brings the file of the rest (`toExploreRest`); it is asked for when the rest is first wanted. */
  constructor(opening: ExploreWire, read: () => Promise<unknown>) {
    this.#opening = opening;
    this.#read = read;
    this.data = fromWire(opening);
  }

  /** Shows what an address means; what does not arrive is said, and asked for again with the next choice. */
  open(search: string): void {
    this.search = search;
    if (search !== '') void this.want();
  }

  /** The reader may choose now. Never rejects. */
  readonly want = async (): Promise<void> => {
    if (this.#rest === 'asked' || this.#rest === 'here') return;
    this.#rest = 'asked';
    try {
      this.data = fromWire({ ...this.#opening, ...((await this.#read()) as ExploreRest) });
      this.#rest = 'here';
    } catch {
      this.#rest = 'missing';
    }
  };
}

/** For the explorer's page and its frame, while they are made: the data that it holds, and what the address means when it runs. */
export function holdData(opening: ExploreWire): HeldData {
  const read = useFiles();
  const address = useLinks()(EXPLORE_REST_PATH);
  const held = new HeldData(opening, () => read(address));
  onMount(() => held.open(location.search));
  return held;
}
