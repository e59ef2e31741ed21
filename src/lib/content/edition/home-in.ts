import { toSceneName } from '../../domain/scene-ref';
import type { Home } from '../../story/home';
import type { HomeOverlay } from './home-overlay';

/** The first page in the words of its translation; what shows a story that is not translated is left out. */
export function homeIn(home: Home, said: HomeOverlay, slugs: ReadonlySet<string>): Home {
  const isTold = ({ scene }: { readonly scene: { readonly story: string } }): boolean =>
    slugs.has(scene.story);
  return {
    question: said.question,
    layers: home.layers
      .filter(isTold)
      .map((layer) => ({ ...layer, name: said.map.get(toSceneName(layer.scene)) ?? layer.name })),
    areas: home.areas && slugs.has(home.areas.story) ? home.areas : null,
    covers: home.covers
      .filter(isTold)
      .map((cover) => ({ ...cover, line: said.covers.get(toSceneName(cover.scene)) ?? cover.line }))
  };
}
