import type { Boundary } from '../../domain/boundary';
import type { Glossary } from '../../domain/glossary';
import type { Figure } from '../../domain/figure';
import type { View } from '../../domain/place';
import type { SceneText } from '../site/schemas';

/** Everything a scene block can name. */
export interface SceneLists {
  readonly boundaries: readonly Boundary[];
  readonly views: ReadonlyMap<string, View>;
  readonly places: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Parts that have a footprint, and so can be drawn. */
  readonly drawable: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly glossary: Glossary;
}

/** Logs a problem at a path of the scene block. */
export type Fail = (path: (string | number)[], what: string, mend: string) => undefined;

export interface Reader {
  readonly text: SceneText;
  readonly lists: SceneLists;
  readonly fail: Fail;
}
