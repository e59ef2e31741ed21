/** The one script that stands in every page (`vite-plugin.ts`): it runs before the page is there, and starts all others. */
import { quiet as atLeisure, savesData } from '../lib/offline/when-idle';
import { askEarly } from '../lib/ui/early-files';
import { HYDRATED, markMapCome, markMapTime, markTouched } from '../lib/ui/page-marks';
import { asksForPlace } from './arrival';
import { fetchChosen } from './chosen';
import { isWall, keepPresses, press } from './clicker';
import { followEditions, openDoor } from './edition';
import { keepFields } from './fields';
import { fetchMapFiles, fetchPictureFiles, mapTime, saves, type Saver } from './map-files';
import { openMaps } from './kept-maps';
import { openLateShapes, printLateShapes, readNow } from './late-shapes';
import { firstMove } from './moves';
import { printOnPress } from './print-button';
import { reloadOnTakeOver } from './new-version';
import { drawn, once, painted, type FrameHost } from './paint';
import { printMaps } from './paper';
import { missScripts } from './scripts-missing';
import { askScripts, runScripts, startTime } from './start';
import { click, keepTaps } from './taps';
import { followTranslator } from './translated';

/** After that a map is not waited for by what comes after it. */
const MAP_PATIENCE_MS = 20_000;

openDoor(window);

const root = document.documentElement;
// Scrolled form only where scripts run; without them every step keeps its own map.
root.classList.add('js');

const wait = (run: () => void, ms: number): unknown => setTimeout(run, ms);
const isScrolledByBrowser = asksForPlace(window);
const moved = firstMove(window, { isScrolledByBrowser });
void moved.then(() => markTouched(root, window));
const openShapes = (): void => openLateShapes(document);

const frames: FrameHost = {
  requestAnimationFrame: (run) => requestAnimationFrame(run),
  setTimeout: (run) => setTimeout(run)
};
const hydrated = once(window, HYDRATED);
const quiet = Promise.all([painted(window), once(window, 'load')]).then(() => drawn(frames));
const moments = { parsed: once(window, 'DOMContentLoaded'), quiet, moved };
void (isScrolledByBrowser ? moments.parsed : Promise.all([moments.parsed, moved])).then(openShapes);
const needs = { asksForPlace: isScrolledByBrowser, savesData: savesData() };
const start = startTime(moments, needs);
// A reader may move while the rest of a page is on its way: what it runs need not wait for that.
const asked = Promise.race([start, moved]);
const come = asked.then(() => askScripts(document));
void asked.then(() => fetchChosen(document, location, askEarly));
if (isScrolledByBrowser) void asked.then(() => fetchPictureFiles(document, askEarly));
const scripts = start.then(() => {
  missScripts({ window, root, setTimeout: wait, openMaps: () => (openShapes(), openMaps(document)) });
  runScripts(document);
  return come;
});
const idle = scripts.then(() => hydrated).then(atLeisure);
const isEager = (): boolean => document.querySelector('[data-eager]') !== null;
// A wall is nothing without its map.
const mapMoment = isWall(location.pathname)
  ? moments.parsed
  : mapTime({ asked, moved, idle, isSaving: saves(navigator as Saver), isEager });
void mapMoment.then(() => {
  const come = fetchMapFiles(document, askEarly);
  // Some browsers do not tell when a script has come.
  const patience = new Promise<void>((done) => wait(done, MAP_PATIENCE_MS));
  void Promise.race([come, patience]).then(() => markMapCome(root, window));
  markMapTime(root, window);
});

keepTaps({ window, root, setTimeout: wait, click });
keepFields({ window, root });
if (isWall(location.pathname)) keepPresses({ window, root, press });
followTranslator(document);
followEditions(document, window);
printLateShapes(window, document, readNow);
printMaps(window, document, root);
printOnPress(document, () => window.print());
reloadOnTakeOver(navigator.serviceWorker, () => location.reload());
