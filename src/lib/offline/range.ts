/** `bytes=0-126` or `bytes=500-`: the one form that readers of large files ask in. */
const RANGE = /^bytes=(\d+)-(\d*)$/;

/**
 * The part of a whole answer that a request's `Range` asks for, as a host would send it; the whole where it asks for none
 * or in a form that we do not know, which the standard allows.
 */
export async function inRange(whole: Response, range: string | null): Promise<Response> {
  const [, first, last] = RANGE.exec(range ?? '') ?? [];
  if (first === undefined) return whole;
  const blob = await whole.blob();
  const from = Number(first);
  const to = Math.min(blob.size - 1, last ? Number(last) : Infinity);
  const headers = new Headers(whole.headers);
  if (from > to) {
    headers.set('content-range', `bytes */${blob.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${from}-${to}/${blob.size}`);
  headers.set('content-length', String(to - from + 1));
  // It says how the whole was packed for the way; what is kept is unpacked.
  headers.delete('content-encoding');
  return new Response(blob.slice(from, to + 1), { status: 206, headers });
}
