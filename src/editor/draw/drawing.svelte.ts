import type { Claim, DrawnPart } from '../../lib/desk/drawing/part';
import type { NewPlan } from '../../lib/desk/drawing/new-plan';
import {
  hasSize,
  isPicked,
  leastOf,
  withName,
  withPoint,
  type DrawnPoint,
  type ShapeKind
} from '../../lib/desk/drawing/shape';
import { deskWords } from '../../lib/words/desk';
import type { ShapeAct, ShapeOnMap } from '../preview/host';
import { Pasting } from './pasting.svelte';
import { kmTyped, rounded, roundedKm, type ShapeInHand } from './shape-in-hand';

/** What is chosen for a plan that no file is of yet: no id has a plus. */
export const NEW_PLAN = '+';
const NO_PLAN: NewPlan = {
  id: '',
  title: '',
  formula: '',
  boundary: '',
  area: '',
  period: '',
  source: '',
  para: ''
};

const SILENT: Claim = { evidence: 'inferred', reason: '', source: '', para: '' };

/** What of a part is still to be answered. */
export type Missing = 'points' | 'size' | 'plan' | 'fresh' | 'name' | 'unit' | 'what' | 'place';

/** A part of a plan on its way in: its shape, and what is said of it. It outlives its panel. */
export class Drawing implements ShapeInHand {
  kind = $state<ShapeKind>('band');
  points = $state.raw<readonly DrawnPoint[]>([]);
  names = $state.raw<readonly string[]>([]);
  size = $state('3');
  plan = $state('');
  /** The id of a part that is there; '' for a new one. */
  part = $state('');
  /** That part is only counted: what it is, is asked too. */
  isUnsaid = $state(false);
  /** A plan that is written with the part, where `plan` is NEW_PLAN. */
  fresh = $state.raw<NewPlan>(NO_PLAN);
  name = $state('');
  unit = $state(deskWords.zh.unitOf.band);
  /** What the formula becomes; null: it stays. */
  formula = $state<string | null>(null);
  what = $state.raw<Claim>(SILENT);
  place = $state.raw<Claim>(SILENT);
  readonly pasting = new Pasting(
    (points) => (this.points = this.kind === 'disc' ? points.slice(0, 1) : points)
  );

  readonly km = $derived(kmTyped(this.size));
  readonly hasSize = $derived(this.km !== null);
  readonly missing: readonly Missing[] = $derived.by(() => this.#missing());

  /** What the map shows of it. */
  readonly onMap: ShapeOnMap = $derived({
    kind: this.kind,
    points: this.points,
    names: this.names,
    km: hasSize(this.kind) ? this.km : null,
    isInferred: this.what.evidence === 'inferred' || this.place.evidence === 'inferred',
    given: this.pasting.given
  });

  act(act: ShapeAct): void {
    if (act.kind === 'size') return void (this.size = String(roundedKm(act.km)));
    if (act.kind === 'toggle') return void (this.names = withName(this.names, act.name));
    if (act.kind === 'drop') return;
    if (act.kind === 'add') this.points = withPoint(this.kind, this.points, rounded(act.at));
    else if (act.kind === 'move')
      this.points = this.points.map((each, i) => (i === act.index ? rounded(act.at) : each));
    else this.points = this.points.filter((_, i) => i !== act.index);
    // What is drawn by hand is no longer what was pasted.
    this.pasting.read = null;
  }

  /** A zone knows no places, and a disc has one point: what does not fit is drawn anew. */
  setKind(kind: ShapeKind): void {
    const { unitOf } = deskWords.zh;
    // What the formula counts it as follows, until somebody has said otherwise.
    if (this.unit === unitOf[this.kind]) this.unit = unitOf[kind];
    this.kind = kind;
    if (kind === 'disc') this.points = this.points.slice(0, 1);
    if (kind === 'polygon') this.points = this.points.filter((each) => typeof each !== 'string');
    this.names = [];
  }

  setSize(typed: string): void {
    this.size = typed;
  }

  clear(): void {
    this.points = [];
    this.names = [];
    this.pasting.clear();
    this.name = '';
    this.choosePart('', false);
    this.fresh = NO_PLAN;
    if (this.plan === NEW_PLAN) this.plan = '';
    this.formula = null;
    this.what = SILENT;
    this.place = SILENT;
  }

  choosePart(part: string, isUnsaid: boolean): void {
    this.part = part;
    this.isUnsaid = isUnsaid;
  }

  /** Another plan: nothing of the one before holds of it. */
  choosePlan(plan: string): void {
    this.plan = plan;
    this.choosePart('', false);
    this.formula = null;
    this.names = [];
  }

  toPart(crosses: boolean): DrawnPart {
    const { plan, part, name, unit, formula, what, place, kind, points, names, km } = this;
    const said = { name: name.trim(), unit: unit.trim(), what, place };
    return {
      plan,
      part: part === '' ? null : part,
      ...said,
      shape: { kind, points, names, km },
      crosses,
      formula
    };
  }

  #missing(): Missing[] {
    const isSaid = ({ evidence, reason, source }: Claim, needsReason: boolean): boolean =>
      (evidence === 'stated' ? source !== '' : true) &&
      (evidence === 'inferred' || needsReason ? reason.trim() !== '' : true);
    const isNew = this.part === '';
    const wantsWhat = isNew || this.isUnsaid;
    const { id, title, formula, boundary, area, period, source } = this.fresh;
    const isPlanSaid = [id, title, formula, boundary, area, period, source].every(
      (each) => each.trim() !== ''
    );
    const drawn = isPicked(this.kind) ? this.names : this.points;
    const wants: readonly (readonly [Missing, boolean])[] = [
      ['points', drawn.length < leastOf(this.kind)],
      ['size', hasSize(this.kind) && !this.hasSize],
      ['plan', this.plan === ''],
      ['fresh', this.plan === NEW_PLAN && !isPlanSaid],
      ['name', wantsWhat && this.name.trim() === ''],
      ['unit', isNew && this.unit.trim() === ''],
      ['what', wantsWhat && !isSaid(this.what, false)],
      ['place', !isSaid(this.place, true)]
    ];
    return wants.flatMap(([missing, isWanting]) => (isWanting ? [missing] : []));
  }
}
