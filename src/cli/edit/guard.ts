import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { KEY_HEADER } from '../../editor/protocol';

/** Who may enter: a token opens once, for the key of one window; the next window needs another token. */
export class Guard {
  #token = secret();
  readonly #keys: string[] = [];

  /** What the printed address carries. */
  get token(): string {
    return this.#token;
  }

  /** The key of a window, or nothing; the token is another from now on. */
  enter(token: string): string | undefined {
    if (!isSame(token, this.#token)) return undefined;
    this.#token = secret();
    const key = secret();
    this.#keys.push(key);
    return key;
  }

  hasKey({ headers }: IncomingMessage): boolean {
    const key = headers[KEY_HEADER];
    return typeof key === 'string' && this.#keys.some((each) => isSame(key, each));
  }
}

/**
 * Whether a request comes from the editor's own page: by the host that it names, which a foreign name that leads to this
 * machine is not, and by where it says that it was made.
 */
export function isOurs({ headers, method }: IncomingMessage, origin: string): boolean {
  if (headers.host !== new URL(origin).host) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return method === 'GET' ? isNoOther(headers.origin, origin) : headers.origin === origin;
}

const isNoOther = (given: string | undefined, origin: string): boolean =>
  given === undefined || given === origin;

const secret = (): string => randomBytes(24).toString('base64url');

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
