import { m } from '../../lib/paraglide/messages';
import type { StepText } from '../../lib/edit/story-text';

/** What is wrong with a field before anything is made of it, as a problem says it. */
interface Fault {
  readonly what: string;
  readonly mend: string;
}

/** Of a step's id: it is a part of addresses, and one step's. */
export function faultOfId(id: string, steps: readonly Pick<StepText, 'id'>[]): Fault[] {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return [{ what: m.editor_id_wrong(), mend: m.editor_id_mend() }];
  if (steps.some((step) => step.id === id))
    return [{ what: m.editor_id_taken({ id }), mend: m.editor_taken_mend() }];
  return [];
}

/** Of a view's name: steps call it by that. */
export function faultOfName(name: string, views: readonly { readonly name: string }[]): Fault[] {
  const own = name.trim();
  if (own === '') return [{ what: m.editor_name_wanting(), mend: m.editor_name_mend() }];
  if (/[*~[\]<>`#:{}]/.test(own)) return [{ what: m.editor_name_marks(), mend: m.editor_name_plain() }];
  if (views.some((view) => view.name === own))
    return [{ what: m.editor_name_taken({ name: own }), mend: m.editor_taken_mend() }];
  return [];
}

/** Of a frame that holds nothing of the map. */
export const faultOfPlace = (): Fault[] => [
  { what: m.editor_frame_off_map(), mend: m.editor_frame_off_map_mend() }
];
