import { withTexts } from '../exhibits';
import type { Step } from './story';

/**
 * What a step's map and exhibits say in the editor's own words, each once: titles of maps beside each other, names of
 * parts, what a picture shows. A sentence on the map is apart, since it binds numbers.
 */
export function saidTextsOf({ scene, exhibits }: Pick<Step, 'scene' | 'exhibits'>): string[] {
  const said: string[] = [];
  const listen = (text: string): string => {
    said.push(text);
    return text;
  };
  const { beside } = scene;
  for (const { title } of beside ? [...beside.others, beside] : []) if (title !== null) listen(title);
  for (const exhibit of exhibits) withTexts(exhibit, listen);
  return [...new Set(said)];
}
