import { talkAddress, type TalkPlace } from '../../../domain/talk-place';

/** A talk that phones may follow: what it is called, and the key that none but this wall has. */
interface Kept {
  readonly id: string;
  readonly key: string;
}

/** How often the relay is told that the talk goes on; it ends what is silent for minutes. */
const BEAT_MS = 15_000;
const RETRY_MS = 4000;
/** Without signs that are mistaken for others when someone types them. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

export interface AudienceOptions {
  /** Of the relay, from the settings. */
  readonly relay: string;
  /** The address of this page. */
  readonly page: string;
  readonly fetch: typeof fetch;
  /** Keeps the talk over a reload of the wall; both may throw. */
  readonly store: { read(): string | null; write(text: string | null): void };
}

/** Tells a relay where the talk is, for the phones of those who listen. Off until `open`. */
export class Audience {
  #kept = $state.raw<Kept | null>(null);
  /** How many phones follow, as of the relay's last answer. */
  count = $state(0);
  /** The relay did not answer, or took no talk; told again until it does. */
  isSilent = $state(false);

  readonly #options: AudienceOptions;
  #place: TalkPlace | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers may come in another order than their questions. */
  #asked = 0;

  constructor(options: AudienceOptions) {
    this.#options = options;
    this.#kept = this.#readStore();
  }

  /** Of the talk that can be followed; null where none can. */
  get id(): string | null {
    return this.#kept?.id ?? null;
  }

  open(): void {
    this.#keep({ id: randomText(8), key: randomText(32) });
    this.#say();
  }

  /** The phones are told that the talk has ended, and the next begins under another name. */
  close(): void {
    const kept = this.#kept;
    this.#keep(null);
    this.rest();
    [this.isSilent, this.count] = [false, 0];
    if (kept) void this.#ask(kept, { method: 'DELETE', keepalive: true }).catch(() => undefined);
  }

  /** No more is told; the talk stays open, for a page that comes back. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  tell(place: TalkPlace): void {
    this.#place = place;
    this.#say();
  }

  #say(): void {
    clearTimeout(this.#timer);
    if (this.#kept && this.#place) void this.#put(this.#kept, this.#place, ++this.#asked);
  }

  async #put(kept: Kept, place: TalkPlace, asked: number): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const answer = await this.#ask(kept, { method: 'PUT', headers, body: JSON.stringify(place) }).catch(
      () => null
    );
    const told = answer?.ok
      ? ((await answer.json().catch(() => null)) as { listeners?: number } | null)
      : null;
    if (asked !== this.#asked) return;
    this.isSilent = told === null;
    if (told) this.count = told.listeners ?? 0;
    this.#timer = setTimeout(() => this.#say(), told ? BEAT_MS : RETRY_MS);
  }

  #ask({ id, key }: Kept, { headers, ...request }: RequestInit): Promise<Response> {
    const { relay, page, fetch: send } = this.#options;
    return send(talkAddress(relay, id, page), {
      ...request,
      headers: { ...headers, authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(RETRY_MS)
    });
  }

  #keep(kept: Kept | null): void {
    this.#kept = kept;
    try {
      this.#options.store.write(kept && `${kept.id} ${kept.key}`);
    } catch {
      // A reload then begins another talk; this one goes on.
    }
  }

  #readStore(): Kept | null {
    try {
      const [id, key] = this.#options.store.read()?.split(' ') ?? [];
      return id && key ? { id, key } : null;
    } catch {
      return null;
    }
  }
}

/** 31 signs do not divide 256, so the first few come a little more often; among 31 to the 8th nobody finds one. */
function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}
