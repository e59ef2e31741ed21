import type { FeatureCollection } from 'geojson';
import type { Story } from '../../story/story';
import type { Library } from '../../server/library/library';

/** The plan parts that a story draws, as GeoJSON for the live map. */
export function toStoryOverlays(story: Story, { overlays }: Library): FeatureCollection {
  const refs = new Set(story.steps.flatMap(({ scene }) => scene.overlays));
  const features = [...overlays.values()]
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, kind, evidence, geometry }) => ({
      type: 'Feature' as const,
      properties: { ref, kind, evidence },
      geometry
    }));
  return { type: 'FeatureCollection', features };
}
