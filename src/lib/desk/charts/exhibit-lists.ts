import type { Site } from '../../content/site/site';
import type { SceneLists } from '../../content/story/scene-lists';
import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { figuresOfIndicator } from '../../domain/figures-by-indicator';
import { toGlossary } from '../../domain/glossary';
import { isListed, type Indicator } from '../../domain/indicator';
import { momentOf, parsePeriod } from '../../domain/period';
import { placeParts } from '../../words/place-parts';

/** Of each site once: every question goes through the same numbers. */
const numbers = new WeakMap<Site, ReadonlyMap<string, Figure>>();

function numbersOf(site: Site): ReadonlyMap<string, Figure> {
  const all = [...site.figures, ...site.computed.figures, ...site.grounds.figures];
  const known = numbers.get(site) ?? new Map(all.map((each): [string, Figure] => [each.id, each]));
  numbers.set(site, known);
  return known;
}

/** What an exhibit on one boundary can be made of. Figures of what was not asked for are left out: readers go through all they get. */
export class ExhibitLists {
  readonly boundary: Boundary;
  readonly #indicators: readonly Indicator[];
  readonly #figures: readonly Figure[];
  readonly #lists: Omit<SceneLists, 'figures'>;
  readonly #of = new Map<string, readonly Figure[]>();
  readonly #site: Site;
  #listed: readonly Indicator[] | undefined;

  /** Every number that a chart can name, of whichever boundary. */
  readonly numbers: ReadonlyMap<string, Figure>;
  readonly plans: Site['plans'];
  readonly places: readonly string[];
  /** Names of what lies beside the stories. */
  readonly files: readonly string[];

  constructor(site: Site, boundary: Boundary, media: SceneLists['media']) {
    this.boundary = boundary;
    this.#site = site;
    this.numbers = numbersOf(site);
    this.plans = site.plans;
    this.places = site.places.map(({ name }) => name);
    this.files = [...media.keys()];
    this.#indicators = [...site.indicators, ...site.computed.indicators];
    this.#figures = [...site.figures, ...site.computed.figures].filter(
      (each) => each.boundary === boundary.id
    );
    const byId = new Map<string, Indicator>(this.#indicators.map((each) => [each.id, each]));
    this.#lists = {
      boundaries: site.boundaries,
      views: new Map(site.views.map((view) => [view.name, view])),
      places: new Set(this.places),
      ground: { known: new Map(), defaults: site.groundDefaults },
      parts: new Set(),
      drawable: new Set(),
      plans: new Set(site.plans.map(({ id }) => id)),
      indicators: new Set(byId.keys()),
      indicatorAt: (id) => byId.get(id)!,
      numbers: this.numbers,
      names: site.settings.names.map(({ name }) => name),
      glossary: toGlossary(this.#indicators, site.boundaries, site.grounds.same),
      grounds: site.grounds.same,
      media
    };
  }

  /** What a row of a place's numbers is called. */
  placeOf(figure: Figure): string {
    return placeParts(figure, this.#site).name;
  }

  indicatorOf({ indicator }: Figure): Indicator {
    return this.#lists.indicatorAt(indicator);
  }

  /** Those that have a number of a division here. */
  get indicators(): readonly Indicator[] {
    return (this.#listed ??= this.#indicators.filter(
      (each) => isListed(each) && this.#known([each.id]).length > 0
    ));
  }

  get breakdowns(): readonly string[] {
    return [...new Set(this.#indicators.flatMap(({ cell }) => cell?.breakdown ?? []))];
  }

  /** Periods for which there are numbers of the subjects, the newest first. */
  periodsOf(subjects: readonly string[]): readonly string[] {
    const moment = (text: string): number => {
      const period = parsePeriod(text);
      return period ? momentOf(period) : 0;
    };
    const texts = new Set(this.#known(subjects).map(({ period }) => period.text));
    return [...texts].sort((a, b) => moment(b) - moment(a));
  }

  /** An indicator's values in a period, by the code of the division. */
  valuesAt(indicator: string, period: string): ReadonlyMap<string, number> {
    return new Map(
      this.#known([indicator]).flatMap(({ place, period: at, value }): [string, number][] =>
        place.kind === 'area' && at.text === period && value !== null ? [[place.code, value]] : []
      )
    );
  }

  /** Divisions with numbers of each subject at each of the periods; of no period, at any. */
  areasOf(subjects: readonly string[], periods: readonly string[]): readonly string[] {
    const known = this.#known(subjects);
    const isAt = (code: string, period: string | null): boolean =>
      known.some(
        ({ place, period: at }) =>
          place.kind === 'area' && place.code === code && (period === null || at.text === period)
      );
    const asked = periods.length > 0 ? periods : [null];
    return this.boundary.areas
      .filter(({ code }) => asked.every((period) => isAt(code, period)))
      .map(({ name }) => name);
  }

  /** What the readers of exhibits are given, for these indicators and breakdowns. */
  readerOf(subjects: readonly string[]): { readonly lists: SceneLists; readonly boundary: Boundary } {
    return { lists: { ...this.#lists, figures: this.#figuresOf(subjects) }, boundary: this.boundary };
  }

  #known(subjects: readonly string[]): readonly Figure[] {
    return this.#figuresOf(subjects).filter(({ value, place }) => value !== null && place.kind === 'area');
  }

  #figuresOf(subjects: readonly string[]): readonly Figure[] {
    const key = subjects.join(' ');
    const found =
      this.#of.get(key) ?? this.#idsOf(subjects).flatMap((id) => figuresOfIndicator(this.#figures, id));
    this.#of.set(key, found);
    return found;
  }

  /** A breakdown is its cells, and the whole that they are parts of. */
  #idsOf(subjects: readonly string[]): string[] {
    const ids = subjects.flatMap((subject) => {
      const cells = this.#indicators.filter(({ cell }) => cell?.breakdown === subject);
      return cells.length > 0
        ? cells.flatMap(({ id, cell }): string[] => (cell ? [id, cell.of] : [id]))
        : [subject];
    });
    return [...new Set(ids)];
  }
}
