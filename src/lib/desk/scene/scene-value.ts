import type { StepText } from '../../edit/story-text';
import { readYaml } from '../../edit/yaml-read';
import { isMapping, type YamlValue } from '../../edit/yaml-write';

export type SceneValue = { readonly [key: string]: YamlValue };

/** A step's scene block as values; null where it has none, or it cannot be read. */
export function sceneValueOf(text: string, step: StepText): SceneValue | null {
  const fence = step.fences.find(({ lang }) => lang === 'scene');
  const read = fence && readYaml(text.slice(fence.inner.start, fence.inner.end));
  return read !== undefined && isMapping(read) ? read : null;
}
