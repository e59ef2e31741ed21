/** Where a register asks about each kind in turn: types refuse one that it forgets, and so does this. */
export function refuseStranger(kind: never): never {
  throw new RangeError(`no such kind of exhibit: ${JSON.stringify(kind)}`);
}
