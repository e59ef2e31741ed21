/** How English tables of Chinese offices say what they count in, and the unit by which this site's tables call it. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:rmb|cny)100(?:million|mn|m)|100(?:million|mn|m)(?:yuan|rmb|cny))$/, '亿元'],
  [/^(?:rmb|cny)?10000(?:yuan|rmb|cny)$/, '万元'],
  [/^(?:yuan|rmb|cny)$/, '元'],
  [/^10000(?:persons?|people|inhabitants|residents)$/, '万人'],
  [/^(?:persons?|people|inhabitants|residents)$/, '人'],
  [/^10000households?$/, '万户'],
  [/^households?$/, '户'],
  [/^10000(?:sqm|m²|squaremet(?:re|er)s)$/, '万平方米'],
  [/^(?:sqkm|km²|km2|squarekilomet(?:re|er)s)$/, 'km²'],
  [/^(?:percent|percentage|pct|percentages?)$/, '%'],
  [/^percentagepoints?$/, '百分点'],
  [/^(?:units?|number|items?)$/, '个']
];

/** `100 million yuan` → `亿元`; what is no such unit stays as it is. */
export function unitOfWords(said: string): string {
  const plain = said.toLowerCase().replace(/[\s,.\u00a0]/g, '');
  return UNITS.find(([form]) => form.test(plain))?.[1] ?? said;
}
