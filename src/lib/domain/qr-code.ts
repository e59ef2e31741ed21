import qrcode from 'qrcode-generator';

/** A web address as a QR code. */
export interface QrCode {
  readonly address: string;
  /** Modules a side, its quiet margin left out. */
  readonly size: number;
  /** Its dark modules as an SVG path, a module a unit. */
  readonly path: string;
}

/** With a seventh of it to spare: a crease, a lamp on the screen. Throws where the text is longer than any code holds. */
export function toQrCode(address: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) => rowOf((x) => code.isDark(y, x), size, y));
  return { address, size, path: rows.join('') };
}

/** The dark runs of a row: `M3 5h2v1h-2z`. */
function rowOf(isDark: (x: number) => boolean, size: number, y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < size; x++) {
    const from = x;
    while (x < size && isDark(x)) x++;
    if (x > from) runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
  }
  return runs.join('');
}
