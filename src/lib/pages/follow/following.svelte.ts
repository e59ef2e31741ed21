import { readTalkPlace, talkAddress, TALK_ENDS, type TalkPlace } from '../../domain/talk-place';

/** What a stream of events needs of the browser; tests bring their own. */
export interface Stream {
  onmessage: ((event: { readonly data: string }) => void) | null;
  onerror: (() => void) | null;
  onopen: (() => void) | null;
  /** 2: given up, as after an answer that was none. */
  readonly readyState: number;
  addEventListener(type: typeof TALK_ENDS, hear: () => void): void;
  close(): void;
}

export interface FollowingOptions {
  /** Of the relay, from the settings. */
  readonly relay: string;
  readonly id: string;
  /** The address of this page. */
  readonly page: string;
  readonly story: string;
  readonly stepIds: readonly string[];
  readonly connect: (address: string) => Stream;
  /** Brings a step up, by its place in the story. */
  readonly goTo: (step: number) => void;
}

const GIVEN_UP = 2;
const RETRY_MS = 5000;

/** A reader's phone that goes along with a talk, until its reader moves by hand; then it waits to be asked back. */
export class Following {
  /** `waiting`: nobody has told of the talk yet. `lost`: the relay does not answer; tried again. */
  line = $state<'waiting' | 'open' | 'lost' | 'ended'>('waiting');
  /** Where the talk is, as a place in this story; null before it is told, -1 where this page has no such step. */
  step = $state<number | null>(null);
  isAlone = $state(false);

  readonly #options: FollowingOptions;
  #stream: Stream | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FollowingOptions) {
    this.#options = options;
    this.#connect();
  }

  /** The reader moved by hand. */
  leave(): void {
    if (this.step !== null && this.line !== 'ended') this.isAlone = true;
  }

  rejoin(): void {
    this.isAlone = false;
    this.#go();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stream?.close();
  }

  #connect(): void {
    const { relay, id, page, connect } = this.#options;
    const stream = connect(talkAddress(relay, id, page));
    this.#stream = stream;
    stream.onopen = () => (this.line = this.step === null ? 'waiting' : 'open');
    stream.onmessage = ({ data }) => this.#hear(data);
    stream.onerror = () => {
      this.line = 'lost';
      // A line that breaks is mended by the browser; an answer that is none is not.
      if (stream.readyState !== GIVEN_UP) return;
      this.#timer = setTimeout(() => this.#connect(), RETRY_MS);
    };
    stream.addEventListener(TALK_ENDS, () => {
      this.line = 'ended';
      this.isAlone = false;
      stream.close();
    });
  }

  #hear(data: string): void {
    const place = parse(data);
    if (!place || place.story !== this.#options.story) return;
    this.line = 'open';
    const step = this.#options.stepIds.indexOf(place.step);
    if (step === this.step) return;
    this.step = step;
    this.#go();
  }

  #go(): void {
    if (!this.isAlone && this.step !== null && this.step >= 0) this.#options.goTo(this.step);
  }
}

function parse(data: string): TalkPlace | null {
  try {
    return readTalkPlace(JSON.parse(data));
  } catch {
    return null;
  }
}
