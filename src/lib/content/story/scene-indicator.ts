import { parsePeriod } from '../../domain/period';
import type { NameReader } from './scene-lists';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** Logs an indicator that no list has. */
export function checkIndicator(id: string, path: (string | number)[], { lists, fail }: NameReader): boolean {
  if (lists.indicators.has(id)) return true;
  fail(path, say`没有指标「${id}」`, suggest(id, lists.indicators));
  return false;
}

/** Logs a text that is no period. */
export function checkPeriod(period: string, path: (string | number)[], { fail }: NameReader): boolean {
  if (parsePeriod(period)) return true;
  fail(path, say`看不懂时期「${period}」`, say`写成 2022 或 2020-11-01`);
  return false;
}
