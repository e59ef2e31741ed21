const NARROW = ':narrow';

/** A name that stands elsewhere in a small room is two labels: this is the other's id. */
export const narrowId = (id: string): string => `${id}${NARROW}`;

/** What either of the two names. */
export const ownId = (id: string): string => (id.endsWith(NARROW) ? id.slice(0, -NARROW.length) : id);
