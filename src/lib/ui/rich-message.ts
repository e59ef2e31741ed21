import type { Snippet } from 'svelte';
import type {
  LocalizedString,
  MessageMarkupSchema,
  MessageMetadata,
  MessagePart
} from '../paraglide/runtime';

/** A compiled message that has elements in its sentence: `见{#link}来源{/link}。` */
export type RichText<Inputs, Markup extends MessageMarkupSchema> = ((inputs: Inputs) => LocalizedString) & {
  readonly parts: (inputs: Inputs) => MessagePart[];
} & MessageMetadata<Inputs, { locale?: never } | object, Markup>;

/** Elements that look the same wherever they stand; whatever else a message marks, its page draws. */
export type PlainMark = 'strong' | 'code';

/** One snippet for each mark of the message, given what stands inside it. */
export type Slots<Markup> = { readonly [Name in Exclude<keyof Markup, PlainMark>]: Snippet<[Snippet]> };

/** Messages without parameters take none. */
export type InputsOf<Inputs> = object extends Inputs
  ? { readonly inputs?: Inputs }
  : { readonly inputs: Inputs };

export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly name: string; readonly children: readonly RichNode[] };

/** The flat parts of a message as the tree that its marks make; the catalogue's compiler has paired them. */
export function toRichNodes(parts: readonly MessagePart[]): RichNode[] {
  const root: RichNode[] = [];
  const open: RichNode[][] = [root];
  for (const part of parts) {
    const here = open.at(-1) ?? root;
    if (part.type === 'markup-end') open.pop();
    else if (part.type === 'text') here.push({ kind: 'text', text: part.value });
    else {
      const children: RichNode[] = [];
      here.push({ kind: 'mark', name: part.name, children });
      if (part.type === 'markup-start') open.push(children);
    }
  }
  return root;
}
