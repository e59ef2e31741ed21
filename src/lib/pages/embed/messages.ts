/** What the site around a frame may ask of it: where it stands, or another step of a map. */
export type Asked = { readonly kind: 'ask' } | { readonly kind: 'step'; readonly step: string };

/** What a frame tells the site around it. */
export type Told =
  | { readonly atlas: 'height'; readonly height: number }
  | { readonly atlas: 'steps'; readonly steps: readonly { readonly id: string; readonly title: string }[] }
  | { readonly atlas: 'step'; readonly step: string };

/** A message of another window, whatever it is; null where it is none that a frame knows. */
export function parseAsked(data: unknown): Asked | null {
  if (typeof data !== 'object' || data === null) return null;
  const { atlas, step } = data as { readonly atlas?: unknown; readonly step?: unknown };
  if (atlas === 'ask') return { kind: 'ask' };
  return atlas === 'step' && typeof step === 'string' ? { kind: 'step', step } : null;
}

interface Framed {
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: Pick<Document, 'referrer'>;
}

/** The origin of the page around the frame, as the browser says it; null where it does not. */
export function hostOrigin({ location, document }: Framed): string | null {
  const told = location.ancestorOrigins?.[0];
  if (told) return told;
  return document.referrer ? new URL(document.referrer).origin : null;
}

/**
 * Whether a message comes from the page around the frame: from that window, and from the origin that opened the frame where
 * the browser says which. Who may frame the site at all is the server's to say (src/hosting).
 */
export function isFromHost(
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  { parent, self, host }: { readonly parent: unknown; readonly self: unknown; readonly host: string | null }
): boolean {
  return source === parent && parent !== self && (host === null || origin === host);
}
