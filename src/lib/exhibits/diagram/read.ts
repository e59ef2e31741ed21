import type * as v from 'valibot';
import { toId } from '../../domain/ids';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import { suggest } from '../../content/text/suggest';
import type { DiagramExhibit } from '.';
import { say } from '../../words/say';

/** Id of a plan. */
export const diagramText = text;

export function readDiagram(
  plan: v.InferOutput<typeof diagramText>,
  { lists, fail }: ExhibitReader
): DiagramExhibit | undefined {
  if (lists.plans.has(plan)) return { kind: 'diagram', plan: toId(plan) };
  return fail(['diagram'], say`没有规划「${plan}」`, suggest(plan, lists.plans));
}
