import { m } from '../paraglide/messages';

/** A sentence without its full stop, to go on from it or to set one after it. */
export function withoutStop(text: string): string {
  const stop = m.site_sentence({ text: '' });
  return text.endsWith(stop) ? text.slice(0, text.length - stop.length) : text;
}
