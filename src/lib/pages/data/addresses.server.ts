import { m } from '../../paraglide/messages';
import {
  cardPath,
  DEFINITIONS_PATH,
  explorePath,
  geoPath,
  SEARCH_PATH,
  storyTextPath,
  VERSION_INDEX_PATH
} from '../../paths';
import { exampleQuery } from '../../server/published/example';
import type { Library } from '../../server/library/library';
import type { AddressView } from './page';

/** None of them needs a key; all are files that the build lays down. */
export function toAddresses(library: Library): AddressView[] {
  const { site, geo } = library;
  const [figure] = site.figures;
  const query = exampleQuery(library);
  const files = geo.manifest.files.map(({ path }) => geoPath(path));
  return [
    { pattern: cardPath('{id}'), holds: m.data_address_figure(), paths: figure ? [cardPath(figure.id)] : [] },
    { pattern: DEFINITIONS_PATH, holds: m.data_address_definitions(), paths: [DEFINITIONS_PATH] },
    {
      pattern: explorePath('?indicator={…}&period={…}&boundary={…}'),
      holds: m.data_address_explore(),
      paths: query ? [explorePath(`?${new URLSearchParams({ ...query }).toString()}`)] : []
    },
    {
      pattern: storyTextPath('{story}'),
      holds: m.data_address_text(),
      paths: site.stories.map(({ slug }) => storyTextPath(slug))
    },
    {
      pattern: geoPath('manifest.json'),
      holds: m.data_address_manifest(),
      paths: [geoPath('manifest.json')]
    },
    { pattern: geoPath('{file}.json'), holds: m.data_address_geometry(), paths: files },
    { pattern: VERSION_INDEX_PATH, holds: m.data_address_versions(), paths: [VERSION_INDEX_PATH] },
    { pattern: SEARCH_PATH, holds: m.data_address_search(), paths: [SEARCH_PATH] }
  ];
}
