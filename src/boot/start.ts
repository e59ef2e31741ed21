import { LATE_PRELOAD, LATE_SCRIPT_TYPE } from './late';
import { arrival } from './paint';

/** When a page's scripts may start; each is a promise of `main.ts`. */
export interface StartMoments {
  /** The whole text has come: Kit's start stands at its end. */
  readonly parsed: Promise<void>;
  /** The page is on the screen and the line is free. */
  readonly quiet: Promise<void>;
  readonly moved: Promise<void>;
}

export interface StartNeeds {
  readonly asksForPlace: boolean;
  readonly savesData: boolean;
}

/**
 * A page is whole before its scripts run, so they start when it has been seen: not before, since they would share the line
 * and the processor with the first paint, and not later, since a reader's first press should find them. Earlier where the
 * reader moves, or comes for what only scripts can show; at the first move alone where the reader saves data.
 */
export async function startTime(moments: StartMoments, needs: StartNeeds): Promise<void> {
  await moments.parsed;
  if (needs.asksForPlace) return;
  await (needs.savesData ? moments.moved : Promise.race([moments.quiet, moments.moved]));
}

/** Asks for the files that the page's scripts are made of. Resolves when they are there, or are known not to come. */
export function askScripts(page: Document): Promise<unknown> {
  const links = [...page.querySelectorAll<HTMLLinkElement>(`link[rel="${LATE_PRELOAD}"]`)];
  const come = links.map(arrival);
  for (const link of links) link.rel = 'modulepreload';
  return Promise.all(come);
}

/** Lets run what the page keeps as text. A page that keeps nothing (a wall, paper) has started by itself. */
export function runScripts(page: Document): void {
  const kept = page.querySelector<HTMLScriptElement>(`script[type="${LATE_SCRIPT_TYPE}"]`);
  if (!kept) return;
  // A script that has been text runs only as a new element; Kit looks for its own place in the page.
  const script = page.createElement('script');
  script.text = kept.text;
  kept.replaceWith(script);
}
