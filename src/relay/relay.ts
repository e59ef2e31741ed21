import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isTalkId, readTalkPlace, TALK_ENDS } from '../lib/domain/talk-place';
import { Talks } from './talks';

/** Proxies close what is silent for a minute. */
const BEAT_MS = 20_000;
const SWEEP_MS = 60_000;
const MOST_BYTES = 1000;
const KEY = /^Bearer ([\w-]{16,64})$/;

/** Nothing that passes here is secret, and no cookie comes along: any page may ask. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, DELETE',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
  'cache-control': 'no-store'
} as const;

/**
 * Answers `…/talks/<id>`: a wall says where its talk is (PUT, DELETE, with the key that it chose), phones are told
 * (GET, server-sent events). Keeps nothing on the disk; false for any other path.
 */
export function createRelay(talks = new Talks()): (...asked: Parameters<RequestListener>) => boolean {
  setInterval(() => talks.sweep(), SWEEP_MS).unref();
  return (request, response) => {
    // Not by `new URL`: it throws at what any phone may ask for, such as `//`.
    const [, id] = /\/talks\/([^/?#]+)(?:[?#]|$)/.exec(request.url ?? '') ?? [];
    if (id === undefined || !isTalkId(id)) return false;
    void answer(talks, id, request, response);
    return true;
  };
}

async function answer(
  talks: Talks,
  id: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (request.method === 'OPTIONS') return end(response, 204);
  if (request.method === 'GET') return stream(talks, id, response);
  const [, key] = KEY.exec(request.headers.authorization ?? '') ?? [];
  if (key === undefined) return end(response, 401);
  if (request.method === 'DELETE') return end(response, talks.end(id, key) ? 204 : 403);
  if (request.method !== 'PUT') return end(response, 405);
  const text = await read(request);
  if (text === null) return end(response, 413);
  const place = readTalkPlace(parse(text));
  if (!place) return end(response, 400);
  const told = talks.tell(id, key, place);
  if (told === 'other-key') return end(response, 403);
  if (told === 'full') return end(response, 503);
  response.writeHead(200, { ...OPEN, 'content-type': 'application/json' }).end(JSON.stringify(told));
}

const end = (response: ServerResponse, status: number): void =>
  void response.writeHead(status, { ...OPEN }).end();

function stream(talks: Talks, id: string, response: ServerResponse): void {
  const send = (text: string): void => void response.write(`${text}\n\n`);
  // Before the talk speaks: what it says is an answer already.
  const begin = (): unknown =>
    response.headersSent ||
    response.writeHead(200, {
      ...OPEN,
      'content-type': 'text/event-stream;charset=utf-8',
      // Proxies hold back what is small.
      'x-accel-buffering': 'no'
    });
  const stop = talks.listen(id, {
    tell: (place) => {
      begin();
      send(`data: ${JSON.stringify(place)}`);
    },
    end: () => {
      send(`event: ${TALK_ENDS}\ndata:`);
      response.end();
    }
  });
  if (!stop) return end(response, 503);
  begin();
  send(': here');
  const beat = setInterval(() => send(': beat'), BEAT_MS);
  response.once('close', () => {
    clearInterval(beat);
    stop();
  });
}

/** The body as text; null where it is longer than any place of a talk. */
async function read(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // To its end: whoever leaves the loop closes the line, and the answer is never heard.
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size <= MOST_BYTES) parts.push(part);
    }
  } catch {
    return null;
  }
  return size <= MOST_BYTES ? Buffer.concat(parts).toString() : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
