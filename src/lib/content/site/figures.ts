import type { Figure } from '../../domain/figure';
import { parseFigures } from '../figure/figures-csv';
import { FigureRegister } from '../figure/register';
import { checkScales, type RowPlace } from '../figure/scale';
import { citySchema } from './schemas';
import { parseYaml } from '../text/yaml-file';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import type { SiteLists } from './lists';
import { AnyName, entriesOf, namesOf } from './unread-list';

/** The figures of all CSV files, in file order, and where each was typed. */
export interface FigureReading {
  readonly figures: Figure[];
  readonly rows: ReadonlyMap<string, RowPlace>;
}

export function readFigures(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  log: ProblemLog
): FigureReading {
  const sources = files.filter(({ file }) => /^figures\/.+\.csv$/.test(file));
  const known = {
    boundaries: geo.boundaries,
    city: readCity(files),
    zones: namesOf(lists.zones),
    units: lists.units ? new Set(lists.units) : new AnyName(),
    indicators: entriesOf(lists.indicators, ({ unit }): { unit: string | null } => ({ unit }), {
      unit: null
    }),
    sources: namesOf(lists.sources)
  };
  const register = new FigureRegister();
  const rows = new Map<string, RowPlace>();
  const figures = sources.flatMap((source) =>
    parseFigures(source, known, log, register).map(({ figure, line }) => {
      rows.set(figure.id, { file: source.file, line });
      return figure;
    })
  );
  checkScales(figures, (id) => rows.get(id), log);
  log.blame(...register.refused);
  return { figures, rows };
}

/** The city's code, read by itself: a slip elsewhere in the settings says nothing against it. */
function readCity(files: readonly ContentFile[]): string | undefined {
  const file = files.find((each) => each.file === 'site.yml');
  const parsed = file && parseYaml(file, citySchema);
  return parsed?.ok ? parsed.yaml.value.city.code : undefined;
}
