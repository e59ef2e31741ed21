/** The words of plan formulas: what is counted, how many, and which way. */

const DIGITS = '一二三四五六七八九';

/** 十二, 二十, 三; 两 and 双 stand alone. */
const NUMERAL = new RegExp(`^(?:[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}两双])`);

/** The numeral that a text begins with, up to 九十九; undefined where it begins with none. */
export function numeralAt(text: string): { readonly count: number; readonly length: number } | undefined {
  const numeral = NUMERAL.exec(text)?.[0];
  if (numeral === undefined) return undefined;
  return { count: toCount(numeral), length: numeral.length };
}

function toCount(numeral: string): number {
  if (numeral === '两' || numeral === '双') return 2;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['none', numeral];
  const tenfold = tens === 'none' ? 0 : tens ? DIGITS.indexOf(tens) + 1 : 1;
  return tenfold * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}

/** What formulas count. The longest that fits is meant: 小镇 before 镇, 中心 before 心. */
const UNITS = [
  ...[
    '产业平台',
    '全域',
    '小镇',
    '镇街',
    '平台',
    '中心',
    '走廊',
    '片区',
    '组团',
    '新城',
    '主城',
    '副城',
    '板块',
    '门户'
  ],
  ...['廊', '轴', '心', '核', '片', '带', '区', '城', '谷', '镇', '极', '环', '翼', '园'],
  ...['圈', '湾', '点', '线', '面', '链', '网', '屏', '楔']
];

export function unitAt(text: string): string | undefined {
  return UNITS.find((unit) => text.startsWith(unit));
}

export const DIRECTIONS = ['东', '南', '西', '北', '中'] as const;
/** The word that a directional formula puts before its verb. */
export type Direction = (typeof DIRECTIONS)[number];

export function isDirection(char: string | undefined): char is Direction {
  return DIRECTIONS.some((direction) => direction === char);
}

/** 西部, 南面: a direction and where it lies, no verb. */
const PLACE_SUFFIX = /[部面边侧方]/;

/** The one word that may follow a direction. */
export function isVerb(char: string | undefined): char is string {
  if (char === undefined || isDirection(char) || PLACE_SUFFIX.test(char)) return false;
  return /^\p{Script=Han}$/u.test(char);
}

export const SEPARATOR = /[、\uff0c,\uff1b;·・\s]/;
