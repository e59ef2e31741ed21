import { readCoordinates, roundedPoint, type ReadCoordinates } from '../../lib/desk/drawing/read-coordinates';
import type { Claim, DrawnPart, DrawnPoint } from '../../lib/desk/drawing/part';
import type { Datum } from '../../lib/geometry/datum';
import type { DrawnOnMap, PointAct } from '../preview/host';

const SILENT: Claim = { evidence: 'inferred', reason: '', source: '', para: '' };

/** What of a claim is still to be answered. */
export type Missing = 'points' | 'width' | 'plan' | 'name' | 'unit' | 'what' | 'place';

/** A part of a plan on its way in: its line, and what is said of it. It outlives its panel. */
export class Drawing {
  points = $state.raw<readonly DrawnPoint[]>([]);
  isBand = $state(true);
  width = $state('3');
  plan = $state('');
  /** The id of a part that is there; '' for a new one. */
  part = $state('');
  name = $state('');
  unit = $state('');
  /** What the formula becomes; null: it stays. */
  formula = $state<string | null>(null);
  what = $state.raw<Claim>(SILENT);
  place = $state.raw<Claim>(SILENT);
  pasted = $state('');
  /** Whose map pasted coordinates are from; '' while nobody has said. */
  datum = $state<Datum | ''>('');
  read = $state.raw<ReadCoordinates | null>(null);

  readonly widthKm = $derived(Number(this.width));
  readonly hasWidth = $derived(
    /^\d+(\.\d+)?$/.test(this.width.trim()) && this.widthKm >= 0.1 && this.widthKm <= 100
  );
  readonly missing: readonly Missing[] = $derived.by(() => this.#missing());

  /** What the map shows of it. */
  readonly onMap: Omit<DrawnOnMap, 'places'> = $derived({
    points: this.points,
    widthKm: this.isBand && this.hasWidth ? this.widthKm : null,
    isInferred: this.what.evidence === 'inferred' || this.place.evidence === 'inferred',
    given: this.read && this.read.shiftM > 0 ? this.read.given : []
  });

  act(act: PointAct): void {
    const rounded = (at: DrawnPoint): DrawnPoint => (typeof at === 'string' ? at : roundedPoint(at));
    if (act.kind === 'add') this.points = [...this.points, rounded(act.at)];
    else if (act.kind === 'move')
      this.points = this.points.map((each, i) => (i === act.index ? rounded(act.at) : each));
    else this.points = this.points.filter((_, i) => i !== act.index);
    // What is drawn by hand is no longer what was pasted.
    this.read = null;
  }

  /** Degrees are read once it is said whose they are: half a kilometre hangs on it, and the map cannot tell. */
  paste(text: string, datum: Datum | ''): void {
    this.pasted = text;
    this.datum = datum;
    if (text.trim() === '' || datum === '') return void (this.read = null);
    this.read = readCoordinates(text, datum);
    this.points = this.read.points;
  }

  clear(): void {
    this.points = [];
    this.pasted = '';
    this.read = null;
    this.name = '';
    this.part = '';
    this.formula = null;
    this.what = SILENT;
    this.place = SILENT;
  }

  /** Another plan: nothing of the one before holds of it. */
  choosePlan(plan: string): void {
    this.plan = plan;
    this.part = '';
    this.formula = null;
  }

  toPart(crosses: boolean): DrawnPart {
    const { plan, part, name, unit, formula, what, place, points: through } = this;
    const shape = { through, widthKm: this.isBand ? this.widthKm : null };
    const said = { name: name.trim(), unit: unit.trim(), what, place };
    return { plan, part: part === '' ? null : part, ...said, shape, crosses, formula };
  }

  #missing(): Missing[] {
    const isSaid = ({ evidence, reason, source }: Claim, needsReason: boolean): boolean =>
      (evidence === 'stated' ? source !== '' : true) &&
      (evidence === 'inferred' || needsReason ? reason.trim() !== '' : true);
    const isNew = this.part === '';
    const wants: readonly (readonly [Missing, boolean])[] = [
      ['points', this.points.length < 2],
      ['width', this.isBand && !this.hasWidth],
      ['plan', this.plan === ''],
      ['name', isNew && this.name.trim() === ''],
      ['unit', isNew && this.unit.trim() === ''],
      ['what', isNew && !isSaid(this.what, false)],
      ['place', !isSaid(this.place, true)]
    ];
    return wants.flatMap(([missing, isWanting]) => (isWanting ? [missing] : []));
  }
}
