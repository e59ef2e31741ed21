import { en } from './en';
import type { Words } from './index';
import { zh } from './zh';

/**
 * The words of the edition that is being made or read. One module decides it: no page names a language. A build answers the
 * question (src/edition.ts) and drops the other language; commands and tests speak Chinese.
 */
export function words(): Words {
  return typeof __ATLAS_LANG__ !== 'undefined' && __ATLAS_LANG__ === 'en' ? en : zh;
}
