import { m } from '../../paraglide/messages';
import type { AreaCode } from '../../domain/ids';
import { withGround, withIndicator } from './choices';
import { USUAL_PX } from '../../map/ground-drawing';
import { silencesOf, type Seen } from '../../map/ground-silence';
import { groundShown, toExplorePicture } from './explore-picture';
import { COMPARE_LIMIT, type ExploreState, type Resolved } from './explore-state';
import type { GroundMode } from './grounds';
import { mergedOf, nameAt, toModel, type ExploreRow } from './model';
import type { ExploreData, SearchEntry } from './page';
import { sayBoth } from './row-words';
import { isOnMap } from './search';
import { standpointsOf } from './standpoints';
import { keyOfSide } from './swipe';

export interface DeskSource {
  readonly data: ExploreData;
  readonly resolved: Resolved;
  readonly onstate: (state: ExploreState, isPassing?: boolean) => void;
}

/** What lies on the explorer's table: the map of a state, what the reader points at, and what they can do with it. */
export class ExploreDesk {
  readonly #of: DeskSource;
  /** Divisions that the reader points at, on the map or elsewhere. */
  pointed = $state.raw<readonly AreaCode[]>([]);
  /** The division that has the keyboard's focus. */
  focused = $state.raw<AreaCode | null>(null);
  #notice = $state('');
  #seen = $state.raw<Seen | null>(null);

  readonly shown = $derived.by(() => this.#of.resolved.state);
  readonly model = $derived.by(() => toModel(this.shown, this.data));
  readonly picture = $derived.by(() => toExplorePicture(this.model, this.data));
  readonly merged = $derived.by(() => mergedOf(this.model.rows));
  /** What is pointed at lights all of its ground. */
  readonly lit = $derived.by(() => this.pointed.flatMap((code) => this.rowAt(code)?.codes ?? [code]));
  readonly chosen = $derived.by(() => (this.shown.area ? this.rowAt(this.shown.area) : undefined));
  readonly problems = $derived.by(() => [
    ...this.#of.resolved.problems,
    ...(this.#notice ? [this.#notice] : [])
  ]);
  readonly isWaiting = $derived.by(() => this.#of.resolved.isWaiting ?? false);
  readonly scene = $derived.by(() => {
    const { indicator, measure, since, period, boundary, look, over, swipe } = this.shown;
    const beside = [over?.indicator ?? null, over?.period ?? null, swipe && keyOfSide(swipe)];
    const parts = [indicator, measure, since, period, boundary, look, ...beside];
    return { id: parts.filter((part) => part !== null && part !== 'fill').join('/'), picture: this.picture };
  });
  /** The divisions as arrow keys walk through them, with what is heard of each. */
  readonly places = $derived.by(() =>
    standpointsOf(this.model, this.data).map((place, i) => ({
      ...place,
      label: sayBoth(this.model.rows[i]!, this.model)
    }))
  );

  /** What is switched on and draws nothing: in the view, or where the reader has moved the map. */
  readonly silent = $derived.by(() => {
    const { shown, data } = this;
    const view = data.views.find(({ id }) => id === shown.view) ?? data.views[0]!;
    const { labels } = this.picture;
    const seen = this.#seen ?? { bounds: view.bounds, widthPx: USUAL_PX, labels };
    return silencesOf(groundShown(shown, data, view), seen, data.ground);
  });

  constructor(of: DeskSource) {
    this.#of = of;
  }

  get data(): ExploreData {
    return this.#of.data;
  }

  readonly show = (state: ExploreState, isPassing = false): void => this.#of.onstate(state, isPassing);

  readonly see = (seen: Seen | null): void => void (this.#seen = seen);

  readonly point = (codes: readonly AreaCode[]): void => void (this.pointed = codes);

  rowAt(code: string): ExploreRow | undefined {
    return this.model.rows.find(({ codes }) => codes.some((each) => each === code));
  }

  readonly nameOf = (code: string): string => this.rowAt(code)?.name ?? nameAt(this.model.boundary, code);

  readonly choose = (picked: AreaCode): void => {
    const code = this.rowAt(picked)?.code ?? picked;
    this.show({ ...this.shown, area: this.shown.area === code ? null : code });
  };

  readonly compare = (code: AreaCode): void => {
    const others = this.shown.compare.filter((each) => each !== code);
    const next = others.length === this.shown.compare.length ? [...others, code] : others;
    this.show({ ...this.shown, compare: next.slice(0, COMPARE_LIMIT) });
  };

  readonly find = (entry: SearchEntry): void => {
    const { shown, data } = this;
    this.#notice = '';
    if (entry.kind === 'indicator') this.show(withIndicator(shown, entry.id, 'value', data));
    else if (isOnMap(entry, shown.boundary, data))
      this.show({ ...shown, area: this.rowAt(entry.id)?.code ?? null });
    else this.#notice = m.explore_area_not_drawn({ boundary: this.model.boundary.name, area: entry.label });
  };

  readonly showGround = (ground: GroundMode): void => {
    const state = withGround(this.shown, ground, this.data);
    if (state) this.show(state);
  };

  readonly showSameGround = (): void => this.showGround('same');
}
