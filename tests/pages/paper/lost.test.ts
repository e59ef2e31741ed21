import { render } from 'svelte/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/edition';
import DrawnPaperStep from '../../fixtures/DrawnPaperStep.svelte';
import { toPrintPage } from '../../../src/lib/pages/paper/page.server';
import { toSheets } from '../../../src/lib/pages/paper/sheets';
import { toldIn } from '../../../src/lib/server/library/editions';
import { toLibrary, type Library } from '../../../src/lib/server/library/library';
import type { Story } from '../../../src/lib/story/story';
import { words } from '../../../src/lib/words/current';
import { SITE } from '../../../src/site.js';
import { realGeodata, realSite } from '../../content/real-site';

type Layout = 'full' | 'half' | 'slide';
type Room = 'small' | 'wide';

/** Labels of each room by what Labels.svelte makes of their classes, which a browser hides and shows. */
const SHOWN: Readonly<Record<Room, RegExp>> = { small: /from-(small|narrow)/, wide: /from-(small|wide)/ };

function libraryIn(language: Language): Library {
  const { site, geo } = toldIn(SITE.content, { site: realSite(), geo: realGeodata }, language);
  return toLibrary(site, geo);
}

const plain = (html: string): string =>
  html
    .replace(/<small.*?<\/small>|<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
const inClass = (html: string, name: RegExp): { classes: string; text: string }[] =>
  [...html.matchAll(/<(span|p) class="([^"]*)"[^>]*>([^]*?)<\/\1>/g)]
    .filter(([, , classes]) => name.test(classes!))
    .map(([, , classes, inner]) => ({ classes: classes!, text: plain(inner!) }));

interface Told {
  /** What stands on the map, its notes and titles of small maps apart. */
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
  readonly line: string;
}

/** What a step on paper says in a room, read from the page itself. */
function toldOn(html: string, layout: Layout, room: Room): Told {
  const isTight = layout !== 'full';
  const isMany = html.includes('data-multiples');
  const labels = inClass(html, /\blabel\b/).filter(
    ({ classes }) => SHOWN[room].test(classes) && (!isMany || !isTight || /\barea-strong\b/.test(classes))
  );
  const isNote = ({ classes }: { classes: string }): boolean => /\bnote\b/.test(classes);
  const lines = inClass(html, /\blost\b/).filter(({ classes }) =>
    isTight ? !/\b(small|wide)\b/.test(classes) : new RegExp(`\\b${room}\\b`).test(classes)
  );
  return {
    labels: labels.filter((each) => !isNote(each)).map(({ text }) => text),
    sentences: [...labels.filter(isNote), ...inClass(html, /\btitle\b/)].map(({ text }) => text),
    line: lines.map(({ text }) => text).join(' ')
  };
}

/** Divisions that a step speaks of, not of a river or a town of like name, and what it puts on the land. */
function namesOf({ scene }: Story['steps'][number], { atlas, site }: Library): string[] {
  const { areas } = site.boundaries.find(({ id }) => id === scene.boundary)!;
  const pointedOut = [
    ...scene.labels.places.map((id) => atlas.placeAt(id).name),
    ...scene.overlays.map((ref) => atlas.overlayAt(ref).name)
  ];
  const others = [
    ...pointedOut,
    ...Object.values(atlas.ground.spots).flatMap((all) => all.map(({ text }) => text))
  ];
  const isSaid = (name: string): boolean => words().speaksOf(scene.labels.said ?? '', name, others);
  return [...areas.map(({ name }) => name).filter(isSaid), ...pointedOut];
}

/** As one of its names, not as a piece of another: 三墩 is no 三墩镇. */
const isListed = (line: string, name: string): boolean =>
  ['：', ': ', '、', ', '].some((before) =>
    ['、', ', ', '。', '.'].some((after) => line.includes(`${before}${name}${after}`))
  );

const asLabels = (name: string): string[] =>
  [name, ...(['area', 'spot'] as const).map((kind) => words().shortName(name, kind))].map((each) =>
    each.replace(/\s+/g, ' ')
  );

describe('what a step names and its map on paper has no room for', () => {
  afterAll(() => vi.unstubAllGlobals());

  it.each(LANGUAGES)('is said in a line of that step, on every sheet and slide (%s)', (language) => {
    vi.stubGlobal('__ATLAS_LANG__', language);
    const library = libraryIn(language);
    const [silent, wrong]: [string[], string[]] = [[], []];
    let lines = 0;
    for (const story of library.site.stories) {
      const page = toPrintPage(story, library);
      const halves = new Set(toSheets(page).flatMap((sheet) => (sheet.length === 2 ? sheet : [])));
      for (const [at, step] of story.steps.entries())
        for (const layout of [halves.has(at) ? 'half' : 'full', 'slide'] as const) {
          const html = render(DrawnPaperStep, { props: { page, at, layout } }).body;
          for (const room of layout === 'full' ? (['small', 'wide'] as const) : (['small'] as const)) {
            const { labels, sentences, line } = toldOn(html, layout, room);
            lines += line === '' ? 0 : 1;
            const where = `${story.slug}#${step.id} ${layout} ${room}: `;
            for (const name of namesOf(step, library)) {
              const isShown =
                asLabels(name).some((each) => labels.includes(each)) ||
                sentences.some((each) => words().speaksOf(each, name));
              if (!isShown && !isListed(line, name)) silent.push(where + name);
              if (isShown && isListed(line, name)) wrong.push(where + name);
            }
          }
        }
    }
    expect(silent).toEqual([]);
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan(30);
  });
});
