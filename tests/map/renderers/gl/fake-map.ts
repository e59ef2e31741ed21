import type { StateTarget } from '../../../../src/lib/map/renderers/gl/apply';

/** Keeps what MapLibre would keep: paint is replaced, feature states are merged. */
export class FakeMap implements StateTarget {
  readonly paint: Record<string, unknown> = {};
  readonly states: Record<string, object> = {};
  calls = 0;
  setPaintProperty(layer: string, property: string, value: unknown): void {
    this.calls++;
    this.paint[`${layer} ${property}`] = value;
  }
  setLayoutProperty(layer: string, property: string, value: unknown): void {
    this.setPaintProperty(layer, property, value);
  }
  setFeatureState({ source, id }: { source: string; id: string }, state: object): void {
    this.calls++;
    this.states[`${source} ${id}`] = { ...this.states[`${source} ${id}`], ...state };
  }
}
