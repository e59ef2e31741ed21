import type { DrawnPoint } from '../../lib/desk/drawing/shape';
import { readCoordinates, type ReadCoordinates } from '../../lib/desk/drawing/read-coordinates';
import type { Datum } from '../../lib/geometry/datum';

/** Coordinates from elsewhere on their way in. */
export class Pasting {
  text = $state('');
  /** Whose map they are from; '' while nobody has said. */
  datum = $state<Datum | ''>('');
  read = $state.raw<ReadCoordinates | null>(null);

  /** In the datum of another map: where they would wrongly lie. */
  readonly given = $derived(this.read && this.read.shiftM > 0 ? this.read.given : []);

  readonly #put: (points: readonly DrawnPoint[]) => void;

  constructor(put: (points: readonly DrawnPoint[]) => void) {
    this.#put = put;
  }

  /** Degrees are read once it is said whose they are: half a kilometre hangs on it, and the map cannot tell. */
  give(text: string, datum: Datum | ''): void {
    this.text = text;
    this.datum = datum;
    if (text.trim() === '' || datum === '') return void (this.read = null);
    this.read = readCoordinates(text, datum);
    this.#put(this.read.points);
  }

  clear(): void {
    this.text = '';
    this.read = null;
  }
}
