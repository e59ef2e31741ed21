import { parseFormula, type Formula } from '../../domain/formula';
import type { Bearing, Grammar, UnitKind } from '../../domain/formula-grammar';

/**
 * The words of plan formulas (一廊一轴、一心三片; 北强、南启、中兴): what is counted, how many, and which way. Plans are written
 * in Chinese, so this is their grammar in every edition of the site.
 */

const DIGITS = '一二三四五六七八九';

/** 十二, 二十, 三; 两 and 双 stand alone. */
const NUMERAL = new RegExp(`^(?:[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}两双])`);

/** Up to 九十九. */
function numeralAt(text: string): ReturnType<Grammar['numeralAt']> {
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

/** 三个全域, 五大产业平台. */
const FILLER = /^[个大]/;

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
    '门户',
    '江绿楔',
    '绿楔',
    '绿心',
    '绿网',
    '水网'
  ],
  ...['廊', '轴', '心', '核', '片', '带', '区', '城', '谷', '镇', '极', '环', '翼', '园'],
  ...['圈', '湾', '点', '线', '面', '链', '网', '屏', '楔', '星', '主', '辅', '副']
];

/** 双网融合: what is to become of what was counted. */
const TAIL = /^(?:融合|联动|协同|引领|支撑|互动|并进|贯通|相连|辉映|环绕)/;

/** The kind of a unit, by the word that it ends with, the longest first: 科技城 is a city, 产业平台 a platform. */
const KINDS: readonly (readonly [ending: string, kind: UnitKind])[] = [
  ['全域', 'whole'],
  ['平台', 'platform'],
  ['小镇', 'town'],
  ['镇街', 'town'],
  ['中心', 'core'],
  ['廊', 'band'],
  ['带', 'band'],
  ['轴', 'axis'],
  ['心', 'core'],
  ['核', 'core'],
  ['极', 'core'],
  ['主', 'core'],
  ['星', 'star'],
  ['网', 'net'],
  ['楔', 'wedge'],
  ['辅', 'city'],
  ['副', 'city'],
  ['城', 'city'],
  ['谷', 'valley'],
  ['镇', 'town']
];

export function kindOfUnit(unit: string): UnitKind {
  return KINDS.find(([ending]) => unit.endsWith(ending))?.[1] ?? 'zone';
}

const BEARINGS: Readonly<Record<string, Bearing>> = {
  东: 'east',
  南: 'south',
  西: 'west',
  北: 'north',
  中: 'middle'
};

/** The words that a directional formula puts before its verbs. */
export const DIRECTIONS = Object.keys(BEARINGS);

/** Undefined for what is no direction. */
export function bearingOf(word: string): Bearing | undefined {
  return BEARINGS[word];
}

/** 西部, 南面: a direction and where it lies, no verb. */
const PLACE_SUFFIX = /[部面边侧方]/;

function isVerb(char: string): boolean {
  return !DIRECTIONS.includes(char) && !PLACE_SUFFIX.test(char) && /^\p{Script=Han}$/u.test(char);
}

function directionAt(text: string): ReturnType<Grammar['directionAt']> {
  const [direction, verb] = [text.charAt(0), text.charAt(1)];
  return DIRECTIONS.includes(direction) && isVerb(verb) ? { direction, verb } : undefined;
}

const SEPARATOR = /^[、\uff0c,\uff1b;·・\s]/;

const grammar: Grammar = {
  numeralAt,
  fillerAt: (text) => (FILLER.test(text) ? 1 : 0),
  unitAt: (text) => UNITS.find((unit) => text.startsWith(unit)),
  tailAt: (text) => TAIL.exec(text)?.[0].length ?? 0,
  separatorAt: (text) => SEPARATOR.test(text),
  directionAt
};

/** A plan's formula, read. Never throws. */
export function readFormula(text: string): Formula {
  return parseFormula(text, grammar);
}
