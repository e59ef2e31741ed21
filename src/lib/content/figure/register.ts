import type { Row } from './cells';

interface Held {
  readonly at: string;
  readonly para: string;
}

/** What the rows of all files have said so far, and where. */
export class FigureRegister {
  /** Ids, as far as they can be told, of rows that are no figures. */
  readonly refused: string[] = [];
  readonly #ids = new Map<string, string>();
  readonly #facts = new Map<string, Held[]>();

  /** The place of the row that has this id already; undefined for the first. */
  enterId(id: string, row: Row): string | undefined {
    const other = this.#ids.get(id);
    if (other === undefined) this.#ids.set(id, placeOf(row));
    return other;
  }

  /**
   * The place of a row that says the same figure: of one place, boundary, indicator, period and source. An article may
   * contradict itself: two paragraphs are two figures.
   */
  enterFact(row: Row): string | undefined {
    const key = FACT.map((column) => row.cell(column)).join('|');
    const para = row.cell('para');
    const held = this.#facts.get(key) ?? [];
    const same = held.find((each) => each.para === para || each.para === '' || para === '');
    this.#facts.set(key, [...held, { at: placeOf(row), para }]);
    return same?.at;
  }
}

const FACT = ['area', 'boundary', 'indicator', 'period', 'source'] as const;

const placeOf = ({ file, line }: Row): string => `${file}:${line}`;
