/** What a page asks of the service worker: that it take over from the version before. */
export const TAKE_OVER = 'take over';
/** That the copy be whole: mended where something is gone. Answered with a CopyReport, null where there is none. */
export const BE_WHOLE = 'be whole';
/** That it hold all that it can, from now on. Answered in the same way, when that is done. */
export const KEEP_ALL = 'keep all';
/**
 * That a page which came from the host before there was a copy be answered from it: a talk's network may go before the
 * page is opened again. Only where page and copy are of one version.
 */
export const HOLD_PAGES = (version: string): string => `hold pages of ${version}`;
