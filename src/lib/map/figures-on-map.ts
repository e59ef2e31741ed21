import type { Figure } from '../domain/figure';
import type { Scene } from '../domain/scene';
import { scenesOf } from '../domain/scene-beside';
import { numbersShown } from '../domain/scene-figures';
import type { Atlas } from './atlas';

/** Every figure that a scene's map shows, as colour or as circle; none where figures show nothing. */
export function figuresOnMap(
  { boundary, figures }: Pick<Scene, 'boundary' | 'figures'>,
  { figuresAt }: Pick<Atlas, 'figuresAt'>
): readonly Figure[] {
  return numbersShown(figures).flatMap((numbers) => figuresAt(boundary, numbers));
}

/** The same of every map that a scene shows. */
export function figuresOnMaps(scene: Scene, atlas: Pick<Atlas, 'figuresAt'>): readonly Figure[] {
  return scenesOf(scene).flatMap((each) => figuresOnMap(each, atlas));
}
