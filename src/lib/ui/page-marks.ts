/**
 * What a page's first script (`src/boot`) and the scripts that start after it tell each other. They share no module, so
 * it stands on the document, where tests and editors can see it too.
 */
export type Root = Pick<HTMLElement, 'dataset'>;

/** Says once that something is so: on the root for who asks later, and as an event for who waits. */
const marker =
  (key: string, type: string) =>
  (root: Root, page: EventTarget): void => {
    root.dataset[key] = '';
    page.dispatchEvent(new Event(type));
  };

/** Sent once, when the page's own scripts run. */
export const HYDRATED = 'atlas:hydrated';

export const markHydrated = marker('hydrated', HYDRATED);

export const isHydrated = ({ dataset }: Root): boolean => 'hydrated' in dataset;

/** Sent before a part of the page starts that must find its HTML as it was made; a translator may have been there. */
export const ORIGINAL = 'atlas:original';

export function askForOriginal(): void {
  if (typeof document !== 'undefined') document.dispatchEvent(new Event(ORIGINAL));
}

/** Sent once, at the reader's first move. */
export const TOUCHED = 'atlas:touched';

/** The reader's hand has been on the page, perhaps before its own scripts could see it. */
export const markTouched = marker('touched', TOUCHED);

export const isTouched = ({ dataset }: Root): boolean => 'touched' in dataset;

/** Sent once, when the files of the page's live map are asked for. */
export const MAP_TIME = 'atlas:map-time';

export const markMapTime = marker('mapTime', MAP_TIME);

export const isMapTime = ({ dataset }: Root): boolean => 'mapTime' in dataset;

/** Sent once, when none of these files is on its way any more. */
export const MAP_COME = 'atlas:map-come';

export const markMapCome = marker('mapCome', MAP_COME);

export const hasMapCome = ({ dataset }: Root): boolean => 'mapCome' in dataset;

/** Sent when a live map has started, or does not come (`data-state` of its stage). */
export const MAP_STARTED = 'atlas:map-started';

export const isMapStarting = (page: ParentNode): boolean =>
  page.querySelector('[data-map][data-state="loading"]') !== null;

/** Sent where the code of a page's maps does not come. */
export const MAPS_MISSING = 'atlas:maps-missing';

/** The page itself prints a map for every step. */
export function markOwnMaps({ dataset }: Root): void {
  dataset['ownMaps'] = '';
}

export const hasOwnMaps = ({ dataset }: Root): boolean => 'ownMaps' in dataset;

/** On the `<link>` to the file that a page needs once its reader chooses (`boot/chosen.ts`). */
export const LATE_CHOICE = 'late-choice';
