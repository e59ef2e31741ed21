import type { Transport } from '@sveltejs/kit';
import { Printed } from '$lib/ui/printed';

/** How values of our own travel from the making of a page into a browser. */
export const transport: Transport = {
  Printed: {
    encode: (value) => value instanceof Printed && 1,
    decode: () => new Printed(null)
  }
};
