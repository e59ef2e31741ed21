import { savesData, type Line } from '../lib/offline/when-idle';
import { LATE_MAP, OF_PICTURE } from './late';
import { arrival } from './paint';

/** When the files of a live map are asked for; each is a promise of `main.ts`. */
export interface MapMoments {
  /** The page's own scripts have been asked for, and so come first. */
  readonly asked: Promise<unknown>;
  readonly moved: Promise<unknown>;
  /** The page has nothing else to do. */
  readonly idle: Promise<unknown>;
  /** Whether the reader saves data or battery. */
  readonly isSaving: Promise<boolean>;
  /** Whether the map is what one came for (MapStage.svelte); asked with the scripts. */
  readonly isEager: () => boolean;
}

/**
 * Behind what the page itself needs: at the reader's first move, and without one where nobody saves. A reader who moves at
 * once does not wait for the scripts to have come: what is asked for after them fills the line that they leave free (the map
 * stood a twelfth earlier on a slow phone, the scripts came when they had).
 */
export async function mapTime({ asked, moved, idle, isSaving, isEager }: MapMoments): Promise<void> {
  await asked;
  if (isEager()) return;
  const free = idle.then(() => isSaving).then((saves) => (saves ? moved : undefined));
  await Promise.race([moved, free]);
}

/** Asks for a file; resolves when it has come, or is known not to come. */
type Ask = (address: string) => Promise<unknown>;

/**
 * Asks for all that a live map starts from at once, side by side: its code, and its worker and the shapes of the scene that
 * the page was made with (`ask`). One after the other they took four round trips. Resolves when nothing of it is on its way.
 */
export async function fetchMapFiles(page: Document, ask: Ask): Promise<void> {
  const late = askLate(page, '', ask);
  const shapes = page.querySelector<HTMLElement>('[data-shapes]')?.dataset['shapes'];
  await Promise.all([...late, ...(shapes?.split(' ').filter(Boolean) ?? []).map(ask)]);
}

/** Asks for what another map than that of the page's HTML is drawn from, before any is live. */
export function fetchPictureFiles(page: Document, ask: Ask): void {
  askLate(page, `[${OF_PICTURE}]`, ask);
}

/** Each once: what has been asked for is no late link any more. */
function askLate(page: Document, which: string, ask: Ask): Promise<unknown>[] {
  return [...page.querySelectorAll<HTMLLinkElement>(`link[rel="${LATE_MAP}"]${which}`)].map((link) => {
    const isFetched = link.as === 'fetch';
    const come = isFetched ? ask(link.href) : arrival(link);
    Object.assign(link, { fetchPriority: 'low', rel: isFetched ? 'asked' : 'modulepreload' });
    return come;
  });
}

export interface Saver extends Line {
  readonly getBattery?: () => Promise<{ readonly charging: boolean; readonly level: number }>;
}

/** A battery that its owner looks after. */
const LOW = 0.2;

/** Whether the reader would rather not be sent what they may not look at. */
export async function saves(reader: Saver): Promise<boolean> {
  if (savesData(reader) || /2g/.test(reader.connection?.effectiveType ?? '')) return true;
  const battery = await reader.getBattery?.().catch(() => null);
  return battery ? !battery.charging && battery.level < LOW : false;
}
