import type { Refusal as EditRefusal } from '../lib/edit/splice';
import type { Refusal } from './protocol';

/** What the editor tells once, in a line at the foot. */
export type Notice =
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'has-problems'; readonly count: number }
  | { readonly kind: 'merged'; readonly files: readonly string[]; readonly left: number }
  | { readonly kind: 'refused'; readonly why: Refusal | 'unreachable' }
  | { readonly kind: 'not-made'; readonly refusal: EditRefusal }
  | { readonly kind: 'restored'; readonly stale: readonly string[] };
