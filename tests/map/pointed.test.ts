import { describe, expect, it } from 'vitest';
import type { Map as GlMap } from 'maplibre-gl';
import { foremost, type Pointed } from '../../src/lib/map/pointed';
import { watchPointer } from '../../src/lib/map/renderers/gl/pointer';
import type { OverlayDrawing } from '../../src/lib/map/picture';

const ref = (id: string) => `plan/${id}` as OverlayDrawing['ref'];
const BAND: OverlayDrawing = { ref: ref('band'), kind: 'band', evidence: 'inferred' };
const ZONE: OverlayDrawing = { ref: ref('zone'), kind: 'zone', evidence: 'stated' };
const SIZES: Readonly<Record<string, number>> = { 'plan/band': 9, 'plan/zone': 2, 'plan/line': 0 };
const sizeOf = (each: string): number => SIZES[each] ?? 0;

describe('of parts that lie over each other', () => {
  it('the smallest is meant, and a line before all', () => {
    const beneath = (...ids: string[]) => ids.map((id) => ({ ref: ref(id), size: sizeOf(ref(id)) }));
    expect(foremost(beneath('band', 'zone'))).toBe('plan/zone');
    expect(foremost(beneath('zone', 'line', 'band'))).toBe('plan/line');
    expect(foremost([])).toBeNull();
  });
});

describe('on a live map', () => {
  /** MapLibre's part of a tap: which features of which layers lie there, transparent ones too. */
  class FakeMap {
    readonly listeners = new Map<string, (event: { point: { x: number; y: number } }) => void>();
    readonly canvas = { style: { cursor: '' } };
    constructor(readonly found: Readonly<Record<string, readonly Record<string, string>[]>>) {}
    on(type: string, listener: (event: { point: { x: number; y: number } }) => void): void {
      this.listeners.set(type, listener);
    }
    isMoving = (): boolean => false;
    getCanvas = () => this.canvas;
    getCanvasContainer = () => new EventTarget();
    queryRenderedFeatures(_at: unknown, { layers }: { layers: string[] }) {
      return layers.flatMap((layer) => (this.found[layer] ?? []).map((properties) => ({ properties })));
    }
  }

  const AREA = { 'area-fills:new': [{ code: 'A' }] };
  function tapped(found: FakeMap['found'], overlays: readonly OverlayDrawing[]): Pointed | null | undefined {
    const map = new FakeMap({ ...AREA, ...found });
    let picked: Pointed | null | undefined;
    const picture = () => ({ boundary: 'new' as never, overlays });
    watchPointer(map as unknown as GlMap, { picture, sizeOf }, { onpick: (pointed) => (picked = pointed) });
    map.listeners.get('click')?.({ point: { x: 5, y: 5 } });
    return picked;
  }

  it('a tap on a part means the part and not the division beneath', () => {
    expect(tapped({ 'overlay-fills': [{ ref: 'plan/band' }] }, [BAND])).toEqual({
      kind: 'part',
      ref: 'plan/band'
    });
    expect(tapped({ 'overlay-fills': [{ ref: 'plan/band' }, { ref: 'plan/zone' }] }, [BAND, ZONE])).toEqual({
      kind: 'part',
      ref: 'plan/zone'
    });
  });

  it('a part of another step is not there', () => {
    expect(tapped({ 'overlay-fills': [{ ref: 'plan/band' }] }, [ZONE])).toEqual({ kind: 'area', code: 'A' });
    expect(tapped({ 'overlay-fills': [{ ref: 'plan/band' }] }, [])).toEqual({ kind: 'area', code: 'A' });
  });
});
