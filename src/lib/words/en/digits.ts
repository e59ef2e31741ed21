/** 11936010 → `11,936,010`, 1800 → `1,800`; the minus is a minus. */
export function grouped(text: string): string {
  const [whole = '', fraction] = text.replace('-', '−').split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/**
 * A decimal number multiplied by a power of ten in its digits, so that none is gained: `80.4`, −1 → `8.04`. Zeros that
 * the source did not print behind its point are not printed here either: `1000`, −1 → `100`.
 */
export function shifted(text: string, power: number): string {
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text];
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const [before, after] = [padded.slice(0, at), padded.slice(at)];
  const kept = fraction === '' ? after.replace(/0+$/, '') : after;
  const bare = before.replace(/^0+(?=\d)/, '');
  return `${sign}${bare}${kept && `.${kept}`}`;
}

/** Without the exponent that JavaScript gives small and large numbers. */
export function plainDigits(value: number, decimals?: number): string {
  if (decimals !== undefined) return value.toFixed(decimals);
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  return exponent === undefined ? text : shifted(mantissa, Number(exponent));
}
