import { toContentFile } from '../../content/text/decode';
import { checkLegible } from '../../content/text/legible';
import { ProblemLog } from '../../content/text/problem';

/** Whether a table's characters are those that were typed, in whichever encoding its bytes are. */
export const isLegible = (name: string, bytes: Uint8Array): boolean =>
  checkLegible(toContentFile(name, bytes), new ProblemLog());
