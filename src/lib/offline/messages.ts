/** What a page asks of the service worker: that it take over from the version before. */
export const TAKE_OVER = 'take over';
/** That the copy be whole: mended where something is gone. Answered with whether it is. */
export const BE_WHOLE = 'be whole';
