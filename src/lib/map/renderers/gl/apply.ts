import type { FeatureState, GlState } from './gl-state';

/** The three calls of a MapLibre map that a scene needs; tests pass a ten-line fake. */
export interface StateTarget {
  setPaintProperty(layer: string, property: string, value: never): unknown;
  setLayoutProperty(layer: string, property: string, value: never): unknown;
  setFeatureState(feature: { source: string; id: string }, state: FeatureState): unknown;
}

export function toVisibility(isVisible: boolean): 'visible' | 'none' {
  return isVisible ? 'visible' : 'none';
}

const EMPTY: GlState = { visible: {}, paint: {}, features: {} };

/** Entries of a two-level record whose value is not deeply equal to that of the other. */
function* changes<T>(next: Record<string, Record<string, T>>, last: Record<string, Record<string, T>>) {
  for (const [outer, entries] of Object.entries(next)) {
    for (const [inner, value] of Object.entries(entries)) {
      if (JSON.stringify(last[outer]?.[inner]) !== JSON.stringify(value))
        yield [outer, inner, value] as const;
    }
  }
}

/** Brings a map from the last applied state (null: a fresh style) to the next, touching only what differs. */
export function applyState(map: StateTarget, next: GlState, last: GlState | null): void {
  const before = last ?? EMPTY;
  for (const [layer, isVisible] of Object.entries(next.visible)) {
    if (before.visible[layer] === isVisible) continue;
    map.setLayoutProperty(layer, 'visibility', toVisibility(isVisible) as never);
  }
  for (const [layer, property, value] of changes(next.paint, before.paint)) {
    map.setPaintProperty(layer, property, value as never);
  }
  for (const [source, id, state] of changes(next.features, before.features)) {
    map.setFeatureState({ source, id }, state);
  }
}
