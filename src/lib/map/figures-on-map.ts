import type { Figure } from '../domain/figure';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';

/** The figures that colour a scene's map, as its measure shows them; none where figures colour nothing. */
export function figuresOnMap(
  { boundary, choropleth }: Pick<Scene, 'boundary' | 'choropleth'>,
  { figuresAt }: Pick<Atlas, 'figuresAt'>
): readonly Figure[] {
  return choropleth ? figuresAt(boundary, choropleth) : [];
}
