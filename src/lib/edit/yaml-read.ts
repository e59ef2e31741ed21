import { parse } from 'yaml';
import type { YamlValue } from './yaml-write';

/** What a text of YAML says; undefined where it cannot be read: its own lines say why. */
export function readYaml(text: string): YamlValue | undefined {
  try {
    return parse(text) as YamlValue;
  } catch {
    return undefined;
  }
}
