import { chineseNumber, CHINESE_NUMBER } from './chinese-number';

/** Units that can be turned into one another: name → how many of the first of its family. */
const FAMILIES: readonly (readonly (readonly [name: string, size: number])[])[] = [
  [['km²', 1], ['平方公里', 1], ['平方千米', 1], ['公顷', 0.01], ['亩', 1 / 1500], ['平方米', 1e-6], ['m²', 1e-6]],
  [['公里', 1], ['千米', 1], ['km', 1], ['米', 0.001]],
  [['元', 1], ['yuan', 1]],
  [['美元', 1]],
  [['人', 1], ['名', 1]],
  [['%', 1], ['百分点', 1]],
  [['吨', 1]],
  [['户', 1]]
]; // prettier-ignore

interface Unit {
  readonly family: number;
  readonly size: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  FAMILIES.flatMap((units, family) => units.map(([name, size]) => [name, { family, size }] as const))
);
/** The longest first: 平方米 before 米. */
const NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length);

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 };
const ENGLISH: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12
};

/** Digits with what multiplies them, or Chinese numerals; then what is counted. */
const NUMBER = new RegExp(
  `(?<share>百分之)?(?:(?<digits>\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<numerals>${CHINESE_NUMBER}|首))` +
    `(?<scale>[百千]?[万亿]*)[多余来几]?\\s*(?<english>thousand|million|billion|trillion)?\\s*[个]?(?<unit>${NAMES.map((name) => name.replace('²', '[²2]')).join('|')})?`,
  'g'
);

interface WrittenNumber {
  readonly value: number;
  readonly unit: Unit | undefined;
}

function numbersIn(written: string): WrittenNumber[] {
  const plain = written.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const sign = /^(?:减少|负|-)/.test(plain) ? -1 : 1;
  return [...plain.matchAll(NUMBER)].map(({ groups = {} }) => {
    const { digits, numerals = '', scale = '', english = '', share, unit = share ? '%' : '' } = groups;
    const bare = digits === undefined ? chineseNumber(numerals) : Number(digits.replaceAll(',', ''));
    const times = [...scale].reduce((product, char) => product * (SCALES[char] ?? 1), ENGLISH[english] ?? 1);
    return { value: sign * bare * times, unit: UNITS.get(unit.replace('m2', 'm²')) };
  });
}

/** A figure's unit: 亿元 is money a hundred million at a time. */
function unitOf(name: string): { readonly times: number; readonly unit: Unit | undefined } {
  const scale = /^[万亿]+/.exec(name)?.[0] ?? '';
  const times = [...scale].reduce((product, char) => product * (SCALES[char] ?? 1), 1);
  return { times, unit: UNITS.get(name.slice(scale.length)) };
}

/** Whether numbers in one unit can be turned into another: 万元 and 亿元, 亩 and km², not 元 and 人. */
export function canTurn(from: string, to: string): boolean {
  const [own, other] = [unitOf(from).unit, unitOf(to).unit];
  const bare = (name: string): string => name.replace(/^[万亿]+/, '');
  return bare(from) === bare(to) || (own !== undefined && own.family === other?.family);
}

interface Reading {
  readonly value: number;
  /** Worked out from another unit: the value may be rounded. */
  readonly isTurned: boolean;
}

function readingsOf(written: string, name: string): Reading[] {
  const { times, unit } = unitOf(name);
  return numbersIn(written).flatMap((found): Reading[] => {
    if (found.unit && unit && found.unit.family !== unit.family) return [];
    const size = found.unit && unit ? found.unit.size / unit.size : 1;
    return [{ value: (found.value * size) / times, isTurned: size !== 1 }];
  });
}

/**
 * The number that a text writes, in a figure's unit: `9.1万余户` in 万户 → 9.1, `1500亩` in km² → 1. The first, where it
 * writes several; undefined where it writes none, or counts something else.
 */
export function writtenValue(written: string, unit: string): number | undefined {
  return readingsOf(written, unit)[0]?.value;
}

/** What a figure's value and its written form disagree in. */
export type WrittenFault =
  | { readonly kind: 'number'; readonly written: number }
  /** What is written counts something else than the unit says. */
  | { readonly kind: 'unit' };

/** Undefined where value and written form agree, or where nothing can be read. */
export function writtenFault(written: string, unit: string, value: number): WrittenFault | undefined {
  const readings = readingsOf(written, unit);
  const [first] = readings;
  if (!first) return numbersIn(written).length > 0 ? { kind: 'unit' } : undefined;
  return readings.some((each) => isSame(each, value)) ? undefined : { kind: 'number', written: first.value };
}

function isSame({ value: written, isTurned }: Reading, value: number): boolean {
  const off = Math.abs(written - value);
  const places = String(value).split('.')[1]?.length ?? 0;
  return off <= 1e-9 * Math.abs(value) || (isTurned && off <= 0.5 * 10 ** -places);
}
