import { isCompass, toGlyphs, type DiagramPlan } from './model';
import type { DiagramLayout } from './placed';
import { compassOf } from './compass-layout';
import { hubOf, isHub } from './hub-layout';
import { rowsOf } from './row-layout';
import { structureOf } from './structure-layout';

/** Where a plan's glyphs stand: by direction where its formula has some, around lines and cores, or in rows. */
export function layOut(plan: DiagramPlan): DiagramLayout {
  const glyphs = toGlyphs(plan);
  if (isCompass(plan)) return compassOf(glyphs);
  if (isHub(glyphs)) return hubOf(glyphs);
  const hasFrame = glyphs.some(({ form }) => form === 'band' || form === 'axis' || form === 'core');
  return hasFrame ? structureOf(glyphs) : rowsOf(glyphs);
}
