import { TONGUES } from '../../../edition';
import { partsOf } from '../../domain/period';
import { latestBoundary } from '../../domain/boundary';
import { DATA_PATH } from '../../paths';
import { addressOf, type Standing } from '../html/editions';
import type { Library } from '../library/library';
import { MEDIA_TYPES, toDataFiles, type DataFile } from '../published/data-files';
import { lastChange, packageTexts } from '../published/data-package';
import { licenceAt } from '../published/licences';
import { boundsOfAreas } from '../views/locator';
import type { Thing } from './schema-org';

/** From the first year with a figure to the last, `1953/2025` (ISO 8601); what is only aimed at has not happened. */
export function yearsCovered({ site }: Pick<Library, 'site'>): string {
  const known = site.figures.filter(({ status, value }) => status !== 'target' && value !== null);
  const years = known.flatMap(({ period }) => partsOf(period.text).map(({ year }) => year)).sort();
  return [...new Set([years[0], years.at(-1)])].join('/');
}

/** The box around today's divisions: south west, north east, in degrees. */
function boxOf(library: Library): string {
  const today = latestBoundary(library.site.boundaries).id;
  const [west, south, east, north] = boundsOfAreas(today, null, library);
  return [south, west, north, east].map((degrees) => degrees.toFixed(4)).join(' ');
}

function distributionOf({ path, title, kind, bytes, licences }: DataFile, standing: Standing): object {
  return {
    '@type': 'DataDownload',
    name: title,
    encodingFormat: MEDIA_TYPES[kind],
    contentSize: `${bytes.length} B`,
    license: licences.map((id) => licenceAt(id).path),
    ...(standing.address ? { contentUrl: addressOf(standing.language, `${DATA_PATH}${path}`, standing) } : {})
  };
}

/** All data files as one Dataset of schema.org; `version`: the newest published one. */
export function toDatasetLd(library: Library, standing: Standing, version?: string): Thing {
  const { title, city } = library.site.settings;
  const files = toDataFiles(library);
  const licences = new Set(files.flatMap((file) => file.licences));
  return {
    '@type': 'Dataset',
    name: packageTexts(library).title,
    description: packageTexts(library).description,
    inLanguage: TONGUES[standing.language].tag,
    creator: { '@type': 'Organization', name: title },
    dateModified: lastChange(library),
    ...(version ? { version } : {}),
    isAccessibleForFree: true,
    license: [...licences].map((id) => licenceAt(id).path),
    temporalCoverage: yearsCovered(library),
    spatialCoverage: {
      '@type': 'Place',
      name: city.name,
      geo: { '@type': 'GeoShape', box: boxOf(library) }
    },
    distribution: files.map((file) => distributionOf(file, standing)),
    ...(standing.address ? { url: addressOf(standing.language, DATA_PATH, standing) } : {})
  };
}
