import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Options {
  /** Console messages that a test provokes on purpose; every other warning or error fails it. */
  allowedMessages: RegExp;
  /**
   * `live`: the live map comes and does all that it does but paint, which by software is half of a test's processor time;
   * `painted`: for tests that look at its pixels. `drawn`: the browser has no WebGL, so that the drawing that every map is at
   * first stays it, for tests that ask nothing of a live map.
   */
  map: 'live' | 'painted' | 'drawn';
  /** Other origins that a test goes to on purpose: a page of somebody else's around the site. */
  allowedOrigins: RegExp;
}

interface Guards {
  guard: undefined;
}

const NOTHING = /(?!)/;

/** What no page of the site may do, whatever the test is about: complain in the console, or ask another host. */
export const test = base.extend<Options & Guards>({
  allowedMessages: [NOTHING, { option: true }],
  allowedOrigins: [NOTHING, { option: true }],
  map: ['live', { option: true }],
  guard: [
    async ({ context, baseURL, allowedMessages, allowedOrigins, map }, use) => {
      if (map !== 'painted') await context.addInitScript(map === 'drawn' ? refuseWebGl : paintNothing);
      const isAllowed = (text: string): boolean =>
        allowedMessages.test(text) || (map === 'drawn' && MAP_GONE.test(text));
      const complaints = watchConsole(context, isAllowed);
      const own = new URL(baseURL ?? '').origin;
      const strangers = watchRequests(context, (origin) => origin === own || allowedOrigins.test(origin));
      await use(undefined);
      expect(complaints, 'the console stays clean').toEqual([]);
      expect(strangers, 'no request goes to another origin').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** The one warning that says why there is no live map. */
export const MAP_GONE = /^warning: the live map is not available/;

/** In the page, before its own scripts: as in a browser without WebGL, where nobody warms the graphics either. */
function refuseWebGl(): void {
  const own = HTMLCanvasElement.prototype.getContext;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    }
  });
  Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
}

/** In the page, before its own scripts: shaders are compiled and data sent as ever, and the canvas stays empty. */
function paintNothing(): void {
  Object.assign(globalThis, { paintsNothing: true });
  const nothing = (): void => undefined;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    Object.assign(prototype, { clear: nothing, drawArrays: nothing, drawElements: nothing });
}

/** Software WebGL tells on itself when a screenshot reads its pixels, Playwright when it blocks; no reader's page does. */
const OWN_DOING = /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;

function watchConsole(context: BrowserContext, isAllowed: (text: string) => boolean): string[] {
  const complaints: string[] = [];
  const note = (text: string) => {
    if (!OWN_DOING.test(text) && !isAllowed(text)) complaints.push(text);
  };
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  return complaints;
}

/** By event and not by route: a route would switch off the browser's cache, which readers have. */
function watchRequests(context: BrowserContext, isOwn: (origin: string) => boolean): string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !isOwn(origin)) strangers.push(request.url());
  });
  return strangers;
}
