import { coverPicture, namedIn } from '../../deck/build/deck';
import { otherEditions } from '../../lib/server/library/editions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../site.js';
import type { Story } from '../../lib/story/story';
import { areaPairs, toAreaPanelData } from '../../lib/pages/story/area-panel.server';
import { toFigureCard } from '../../lib/numbers/card.server';
import { toDefinitions } from '../../lib/server/views/definitions';
import { groundFiles } from '../../lib/server/views/geometry-paths';
import { toSiteNames } from '../../lib/server/views/site-names';
import { cardFigures, type Library } from '../../lib/server/library/library';
import { readMedium } from '../../lib/server/library/media';
import { toPrintPage } from '../../lib/pages/paper/page.server';
import { toRecolourings } from '../../lib/pages/talk/recolourings.server';
import { toParagraphs } from '../../lib/pages/source/page.server';
import { toStoryOverlays } from '../../lib/pages/story/overlays.server';
import { toStoryValues } from '../../lib/pages/story/values.server';
import type { TalkPage } from '../../lib/pages/talk/page';
import { toTalkPage } from '../../lib/pages/talk/page.server';
import { withMedia } from '../../lib/server/views/inlined-media';
import type { Packed, PackedSource } from '../packed';
import { areaPanelPath, cardPath, DEFINITIONS_PATH, geoPath, overlaysPath, recolouringsPath, valuesPath } from '../../lib/paths';

/** What a story's file carries. Every card is in it: neighbours lead from one to any other. */
export async function toPacked(
  story: Story,
  library: Library,
  about: Pick<Packed, 'version' | 'made'>
): Promise<Packed> {
  return {
    ...about,
    site: toSiteNames(library, otherEditions()),
    talk: await asOneFile(toTalkPage(story, library), story),
    print: toPrint(story, library),
    cover: coverPicture(story, library),
    named: namedIn(story, library),
    files: {
      ...mapFiles(library),
      [overlaysPath(story.slug)]: toStoryOverlays(story, library),
      [valuesPath(story.slug)]: toStoryValues(story, library),
      [recolouringsPath(story.slug)]: toRecolourings(story, library),
      [DEFINITIONS_PATH]: toDefinitions(library),
      ...cardFiles(library),
      ...panelFiles(library)
    },
    sources: toSources(library)
  };
}

/** One file asks no host for anything, and has no other file beside it. */
async function asOneFile({ story, ...talk }: TalkPage, told: Story): Promise<TalkPage> {
  const { areas, ground } = story.geometry;
  const held = await withMedia(story, (file) => readMedium(file, [told]));
  return { ...talk, story: { ...held, geometry: { areas, ground } } };
}

function toPrint(story: Story, library: Library): Packed['print'] {
  const { papers, address, siteTitle } = toPrintPage(story, library);
  return { papers, address, siteTitle };
}

const readGeo = (path: string): [string, unknown] => [
  geoPath(path),
  JSON.parse(readFileSync(join(SITE.geo, path), 'utf8'))
];

function mapFiles({ geo: { files } }: Library): Record<string, unknown> {
  const ground = groundFiles(files).map(([, file]) => file);
  return Object.fromEntries([...files.areas.values(), ...ground].map(readGeo));
}

function cardFiles(library: Library): Record<string, unknown> {
  return Object.fromEntries(
    cardFigures(library).map((figure) => [cardPath(figure.id), toFigureCard(figure, library)])
  );
}

function panelFiles(library: Library): Record<string, unknown> {
  return Object.fromEntries(
    areaPairs(library).map(({ boundary, code }) => [
      areaPanelPath(code, boundary),
      toAreaPanelData(boundary, code, library)
    ])
  );
}

function toSources(library: Library): Record<string, PackedSource> {
  return Object.fromEntries(
    library.site.sources.map((source) => [source.id, { source, paragraphs: toParagraphs(source, library) }])
  );
}
