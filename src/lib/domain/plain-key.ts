/** As names are compared that somebody types: case, spaces and apostrophes do not count, Lin'an is linan. */
export function plainKey(text: string): string {
  return text.toLowerCase().replace(/[\s'’·-]/g, '');
}
