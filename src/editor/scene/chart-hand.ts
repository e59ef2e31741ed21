import type { ChartField, ExhibitForm } from '../../lib/desk/charts/charts';
import type { YamlPath } from '../../lib/edit/yaml-text';
import type { YamlValue } from '../../lib/edit/yaml-write';
import type { OfferedFigure } from '../judge/found-figures';
import type { SaidProblem } from '../said-problem';

/** What the fields of a chart ask, and how they change it. */
export interface ChartHand {
  readonly key: string;
  readonly form: ExhibitForm;
  /** As it stands now. */
  readonly written: YamlValue;
  /** What there is to choose at a path, as it was last answered. */
  readonly fieldAt: (path: YamlPath) => ChartField | undefined;
  readonly problemsAt: (path: YamlPath) => readonly SaidProblem[];
  readonly numberOf: (id: string) => OfferedFigure | undefined;
  /** Something else there; undefined: nothing. */
  readonly put: (path: YamlPath, value: YamlValue | undefined) => void;
  /** What is typed: one act as long as it goes on. */
  readonly type: (path: YamlPath, value: YamlValue | undefined) => void;
  /** What was offered, with what follows from it. */
  readonly choose: (path: YamlPath, id: string) => void;
  readonly find: (path: YamlPath, query: string) => Promise<readonly OfferedFigure[]>;
  /** A number that was found, with what follows from it. */
  readonly take: (path: YamlPath, id: string) => void;
}
