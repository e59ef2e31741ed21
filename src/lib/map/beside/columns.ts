/** About the room of a map: a wide screen beside its card, a phone's upper half and a sheet of paper are much alike. */
const ROOM = { width: 1.2, height: 1 };
/** About the room that a legend leaves beside it in a low window. */
export const LOW_ROOM = { width: 1.7, height: 1 };
/** What titles take of each row's height. */
const TITLE = 0.07;

/** In how many columns maps of that shape (width by height) are largest, in a room of that shape. */
export function columnsOf(count: number, ratio: number, room = ROOM): number {
  const widthIn = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    return Math.min(room.width / columns, (room.height / rows - TITLE * room.height) * ratio);
  };
  const all = Array.from({ length: count }, (_, i) => i + 1);
  return all.reduce((best, columns) => (widthIn(columns) > widthIn(best) ? columns : best), 1);
}
