import { toFigureCard } from '../../lib/numbers/card.server';
import { toAreaPanelData } from '../../lib/pages/story/area-panel.server';
import { toStoryOverlays } from '../../lib/pages/story/overlays.server';
import { toStoryValues } from '../../lib/pages/story/values.server';
import { geoPath } from '../../lib/paths';
import { cardFigure, type Library } from '../../lib/server/library/library';
import type { Opened } from '../protocol';

/** What the site would serve as JSON under a path, of the texts as they are edited; null for what it would not. */
export function readPath(path: string, library: Library, geo: Opened['geo']): unknown {
  const [, kind = '', name = '', rest = ''] =
    /^\/(figures|stories|districts)\/([^/]+?)(?:\.json|\/(.*))$/.exec(path) ?? [];
  if (kind === 'figures') {
    const figure = cardFigure(name, library);
    return figure ? toFigureCard(figure, library) : null;
  }
  if (kind === 'districts') return toAreaPanelData(rest.replace(/\.json$/, ''), name, library) ?? null;
  if (kind === 'stories') {
    const story = library.site.stories.find(({ slug }) => slug === name);
    if (!story) return null;
    return rest === 'overlays.json' ? toStoryOverlays(story, library) : toStoryValues(story, library);
  }
  return path.startsWith(geoPath('')) ? (geo[path.slice(geoPath('').length)] ?? null) : null;
}
