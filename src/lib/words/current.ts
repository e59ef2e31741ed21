import type { Words } from './index';
import { zh } from './zh';

/** The words of the edition that is being made or read. One module decides it: no page names a language. */
export function words(): Words {
  return zh;
}
