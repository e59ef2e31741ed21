/** Where a talk is, as its listeners' phones are told: a story and one of its steps. */
export interface TalkPlace {
  readonly story: string;
  readonly step: string;
}

const NAME = /^[\p{L}\p{N}_-]{1,80}$/u;

/** Something from outside as a place of a talk; null where it is none. */
export function readTalkPlace(data: unknown): TalkPlace | null {
  if (typeof data !== 'object' || data === null) return null;
  const { story, step } = data as Partial<TalkPlace>;
  return isName(story) && isName(step) ? { story, step } : null;
}

const isName = (text: unknown): text is string => typeof text === 'string' && NAME.test(text);

/** What a talk is called in addresses: enough signs that nobody finds one by trying. */
const TALK_ID = /^[a-z0-9]{8,16}$/;

export const isTalkId = (text: string): boolean => TALK_ID.test(text);

/** Where a relay keeps a talk; `relay`: its address, or a path of the host that `page` stands on. */
export function talkAddress(relay: string, id: string, page: string): string {
  return new URL(`talks/${id}`, new URL(relay.replace(/\/*$/, '/'), page)).href;
}

/** The event that ends a talk's stream. */
export const TALK_ENDS = 'end';
