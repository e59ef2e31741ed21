/** The part of a window that tells when its page has been drawn. */
export interface PaintHost {
  readonly PerformanceObserver: typeof PerformanceObserver;
}

/** Resolves when something of the page is on the screen: the first paint of all may be of the empty page. */
export function painted({ PerformanceObserver }: PaintHost): Promise<void> {
  return new Promise((done) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return done();
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** The part of a window that draws frames. */
export interface FrameHost {
  readonly requestAnimationFrame: (run: () => void) => unknown;
  readonly setTimeout: (run: () => void) => unknown;
}

/** Resolves when all that is in the page now is on the screen: the first paint may have been of a page still coming. */
export const drawn = ({ requestAnimationFrame, setTimeout }: FrameHost): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Resolves at an event that happens once. */
export const once = (host: EventTarget, type: string): Promise<void> =>
  new Promise((done) => host.addEventListener(type, () => done(), { once: true }));

/** Resolves when the file that a link asks for has come, or is known not to come. */
export const arrival = (link: EventTarget): Promise<void> =>
  Promise.race([once(link, 'load'), once(link, 'error')]);
