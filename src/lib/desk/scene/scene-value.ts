import { parse } from 'yaml';
import type { StepText } from '../../edit/story-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';

export type SceneValue = { readonly [key: string]: YamlValue };

/** A step's scene block as values; null where it has none, or it cannot be read. */
export function sceneValueOf(text: string, step: StepText): SceneValue | null {
  const fence = step.fences.find(({ lang }) => lang === 'scene');
  if (!fence) return null;
  try {
    const read = parse(text.slice(fence.inner.start, fence.inner.end)) as YamlValue;
    return isMapping(read) ? read : null;
  } catch {
    return null;
  }
}
