/** A button beside a field that is wrong: what it does, in words, and the doing. */
export interface FieldMend {
  readonly name: string;
  readonly onmend: () => void;
}
