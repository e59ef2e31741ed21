import type { AboutBlock, AboutSection } from '../../domain/about';
import type { BoundaryId, IndicatorId } from '../../domain/ids';

export interface AboutPage {
  readonly opening: readonly AboutBlock[];
  readonly sections: readonly AboutSection[];
  readonly boundaries: readonly {
    readonly id: BoundaryId;
    readonly name: string;
    readonly notice: string;
    /** How many divisions it has. */
    readonly count: number;
  }[];
  /** What the site works out itself, and where it refuses to. */
  readonly computed: readonly {
    readonly id: IndicatorId;
    readonly name: string;
    readonly definition: string;
    readonly refusals: readonly string[];
  }[];
}
