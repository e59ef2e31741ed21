/** Below this luminance (WCAG 2) dark letters on a fill are less than 4.5:1, and light ones more. */
const DARK = 0.19;

/** Whether a fill, `#rrggbb`, is so dark that a name on it is set light. */
export function isDark(fill: string): boolean {
  const [red = 1, green = 1, blue = 1] = [1, 3, 5].map((at) =>
    linear(parseInt(fill.slice(at, at + 2), 16) / 255)
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
