import {
  editOfClaim,
  editOfCrosses,
  editOfName,
  editOfPoint,
  editOfShape,
  partInFile,
  type PartInFile
} from '../../lib/desk/drawing/part-in-file';
import type { Claim } from '../../lib/desk/drawing/part';
import {
  hasSize,
  isPicked,
  withName,
  withPoint,
  type DrawnPoint,
  type DrawnShape,
  type ShapeKind
} from '../../lib/desk/drawing/shape';
import type { Edit } from '../../lib/edit/edit';
import type { Desk } from '../desk.svelte';
import type { ShapeAct, ShapeOnMap } from '../preview/host';
import { Pasting } from './pasting.svelte';
import { kmTyped, rounded, roundedKm, type ShapeInHand } from './shape-in-hand';

const NOWHERE: DrawnShape = { kind: 'line', points: [], names: [], km: null };

/** A drawn part of a plan as its file has it: whatever is done to it is an act of its own there. */
export class PartInHand implements ShapeInHand {
  readonly plan: string;
  readonly id: string;
  /** Undefined once it has been undone, or cannot be read. */
  readonly part: PartInFile | undefined = $derived.by(() => partInFile(this.#desk.files, this.plan, this.id));
  readonly shape = $derived(this.part?.shape ?? NOWHERE);
  readonly kind = $derived(this.shape.kind);
  readonly points = $derived(this.shape.points);
  readonly names = $derived(this.shape.names);
  /** While it is no number of kilometres, the file keeps the last that was. */
  #typed = $state<string | null>(null);
  readonly size = $derived.by(() => {
    const km = this.#typed === null ? null : kmTyped(this.#typed);
    return this.#typed !== null && (km === null || km === this.shape.km)
      ? this.#typed
      : String(this.shape.km ?? '');
  });
  readonly hasSize = $derived(!hasSize(this.kind) || kmTyped(this.size) !== null);
  readonly pasting = new Pasting((points) => this.#reshape({ points: this.#asMany(points) }, 'paste'));

  readonly onMap: ShapeOnMap = $derived({
    ...this.shape,
    isInferred: this.part?.what?.evidence === 'inferred' || this.part?.place?.evidence === 'inferred',
    given: this.pasting.given
  });

  readonly #desk: Desk;

  constructor(desk: Desk, plan: string, id: string) {
    this.#desk = desk;
    this.plan = plan;
    this.id = id;
  }

  act(act: ShapeAct): void {
    if (act.kind === 'drop') return this.#desk.settle();
    if (act.kind === 'size') return this.setSize(String(roundedKm(act.km)));
    if (act.kind === 'toggle') return this.#reshape({ names: withName(this.names, act.name) });
    this.pasting.read = null;
    if (act.kind === 'move') {
      const at = rounded(act.at);
      if (String(this.points[act.index]) !== String(at))
        this.#make((part) => editOfPoint(part, act.index, at), `point ${act.index}`);
    } else if (act.kind === 'add')
      this.#reshape({ points: withPoint(this.kind, this.points, rounded(act.at)) });
    else this.#reshape({ points: this.points.filter((_, i) => i !== act.index) });
  }

  /** Where a zone has no places, its corners are where they lie. */
  setKind(kind: ShapeKind): void {
    if (kind === this.kind || isPicked(kind) !== isPicked(this.kind)) return;
    const km = hasSize(kind) ? (this.shape.km ?? 3) : null;
    const points = kind === 'polygon' ? this.points.map((each) => this.#degreesOf(each)) : this.points;
    this.#typed = null;
    this.#reshape({ kind, km, names: [], points: kind === 'disc' ? points.slice(0, 1) : points });
  }

  setSize(typed: string): void {
    const km = kmTyped(typed);
    this.#typed = typed;
    if (km !== null && km !== this.shape.km) this.#reshape({ km }, 'size');
  }

  setName(name: string): void {
    if (name.trim()) this.#make((part) => editOfName(part, name.trim()), 'name');
  }

  setClaim(of: 'what' | 'place', claim: Claim): void {
    this.#make((part) => editOfClaim(part, of, claim), of);
  }

  setCrosses(): void {
    this.#make((part) => editOfCrosses(part));
  }

  #degreesOf(point: DrawnPoint): DrawnPoint {
    return typeof point === 'string'
      ? (this.#desk.choices.places.find(({ name }) => name === point)?.at ?? point)
      : point;
  }

  #asMany(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
    return this.kind === 'disc' ? points.slice(0, 1) : points;
  }

  #reshape(put: Partial<DrawnShape>, field = ''): void {
    this.#make((part) => editOfShape(part, { ...this.shape, ...put }), field);
  }

  #make(toEdit: (part: PartInFile) => Edit, field = ''): void {
    const edit = this.part && toEdit(this.part);
    if (edit) this.#desk.make(edit, field && `${this.plan}/${this.id} ${field}`);
  }
}
