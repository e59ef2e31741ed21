import { marksIn, marksMended } from '../content/text/chinese-marks';
import { writtenFault } from '../content/figure/written';
import type { Cells } from '../edit/table-text';
import { readNumber } from './paste/read-number';

/** A cell of a figure's row that would be right with other words in it. */
export interface CellMend {
  readonly column: 'value' | 'written';
  readonly put: string;
}

const PLAIN = /^-?\d+(\.\d+)?$/;

/** What can be put right in a figure's row without asking the source; which of two, the editor must say. */
export function mendsOfFigure({ value = '', unit = '', written = '' }: Cells): CellMend[] {
  if (!PLAIN.test(value)) {
    const read = readNumber(value);
    const isOurs = read.kind === 'number' && (read.unit === '' || read.unit === unit);
    return isOurs ? [{ column: 'value', put: read.digits }] : [];
  }
  const fault = written === '' ? undefined : writtenFault(written, unit, Number(value));
  if (fault?.kind !== 'number') return [];
  return [
    { column: 'value', put: String(Number(fault.written.toPrecision(12))) },
    { column: 'written', put: `${value}${unit}` }
  ];
}

/** A scene's lines with the marks that YAML reads, where an input method has given Chinese ones; undefined where it has not. */
export function mendOfScene(scene: string): string | undefined {
  const mended = marksIn(scene).length > 0 ? marksMended(scene) : scene;
  return mended === scene ? undefined : mended;
}
