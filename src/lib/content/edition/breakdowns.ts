import { group } from 'd3-array';
import type { Site } from '../site/site';
import type { ProblemLog } from '../text/problem';
import type { YamlFile } from '../text/yaml-file';
import { bare, checkEntries } from './entries';
import { say } from '../../words/say';

/** A breakdown's cells take their names from it, and from what each group is called in each dimension. */
export function checkBreakdowns(site: Site, yaml: YamlFile<unknown>, log: ProblemLog): void {
  const cells = group(
    site.indicators.filter(({ cell }) => cell),
    ({ cell }) => cell?.breakdown ?? ''
  );
  const fields = ['name', 'short', 'definition', 'by'];
  const wanted = [...cells].map(([id, [first]]) => [id, first?.note ? [...fields, 'note'] : fields] as const);
  checkEntries(yaml, ['breakdowns'], say`分组`, new Map(wanted), log);
  for (const [id, all] of cells) {
    for (const dimension of Object.keys(all[0]?.cell?.at ?? {})) {
      const keys = all.map(({ cell }) => cell?.at[dimension] ?? '');
      checkEntries(yaml, ['breakdowns', id, 'by', dimension], say`组`, bare(keys), log);
    }
  }
}
