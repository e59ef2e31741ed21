import type { SameGround } from '../../domain/same-ground';
import type { Boundary } from '../../domain/boundary';
import type { Glossary } from '../../domain/glossary';
import type { Figure } from '../../domain/figure';
import type { GroundDefaults } from '../../domain/ground';
import type { KnownGround } from '../text/ground-words';
import type { Indicator } from '../../domain/indicator';
import type { View } from '../../domain/place';

/** Everything a scene block can name. */
export interface SceneLists {
  readonly boundaries: readonly Boundary[];
  readonly views: ReadonlyMap<string, View>;
  readonly places: ReadonlySet<string>;
  readonly ground: { readonly known: KnownGround; readonly defaults: GroundDefaults };
  readonly parts: ReadonlySet<string>;
  /** Parts that have a footprint, and so can be drawn. */
  readonly drawable: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** An indicator that is in the list. */
  readonly indicatorAt: (id: string) => Indicator;
  readonly figures: readonly Figure[];
  /** By id, also what is worked out of several divisions: all that a sentence may bind. */
  readonly numbers: ReadonlyMap<string, Figure>;
  /** Registered names, which may hold digits. */
  readonly names: readonly string[];
  readonly glossary: Glossary;
  /** Ground that boundaries have in common. */
  readonly grounds: readonly SameGround[];
  /** Beginnings of the files beside the stories, by name. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** Logs a problem at a path of the scene block. */
export type Fail = (path: (string | number)[], what: string, mend: string) => undefined;

/** What checks a name of a scene block. */
export interface NameReader {
  readonly lists: SceneLists;
  readonly fail: Fail;
}

/** What reads an exhibit of the block; `boundary` is the map's, undefined where the block names none that is known. */
export interface ExhibitReader extends NameReader {
  readonly boundary: Boundary | undefined;
}
