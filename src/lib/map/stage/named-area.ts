import type { AreaCode } from '../../domain/ids';

const MARK = 'area:';

/** The division whose name an event happened at; null at anything else. */
export function areaNamedBy(target: EventTarget | null): AreaCode | null {
  const label = target instanceof Element ? target.closest(`[data-label^="${MARK}"]`) : null;
  const code = label?.getAttribute('data-label')?.slice(MARK.length).split(':')[0];
  return code ? (code as AreaCode) : null;
}
