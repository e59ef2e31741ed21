/** A web address as a QR code. */
export interface QrCode {
  readonly address: string;
  /** Modules a side, its quiet margin left out. */
  readonly size: number;
  /** Its dark modules as an SVG path, a module a unit. */
  readonly path: string;
}
