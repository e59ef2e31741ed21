/**
 * What a page has as HTML alone. Whoever makes the page knows it; browsers that are sent the page are not sent it again
 * as data (src/hooks.ts), and have nothing but the HTML.
 */
export class Printed<Value> {
  constructor(readonly value: Value | null) {}
}
