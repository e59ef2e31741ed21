import { describe, expect, it } from 'vitest';
import { toId, type LngLat, type PartRef } from '../../../src/lib/domain/ids';
import type { CircleDrawing } from '../../../src/lib/map/picture';
import { withLeads } from '../../../src/lib/map/labels/leads';
import { notePlace } from '../../../src/lib/map/labels/note';
import { ROOMS, type Around } from '../../../src/lib/map/labels/placement';
import { strangeGround } from '../../../src/lib/map/labels/strange-ground';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { aScene, library, NEW, OLD } from '../tiny-library';

const { atlas } = library;
const bounds = aScene().view.bounds;
const areas = library.site.boundaries.find(({ id }) => id === NEW)!.areas;
const anchorOf = (code: (typeof areas)[number]['code']): LngLat => atlas.areaAnchor(NEW, code, bounds)!;
const [own, told, other] = areas.map(({ code }) => ({ code, at: anchorOf(code) }));
const NOT_TOLD = new Set<string>();

describe('strange ground', () => {
  it('is another division that the scene or its words tell of, not its own and not one that nobody names', () => {
    const highlight = [own!.code, told!.code];
    const isStrange = strangeGround({ ...aScene(), highlight }, atlas, own!.at, NOT_TOLD);
    expect([own!, told!, other!].map(({ at }) => isStrange(at))).toEqual([false, true, false]);
    const said = strangeGround(aScene(), atlas, own!.at, new Set([`area:${other!.code}`]));
    expect([own!, told!, other!].map(({ at }) => said(at))).toEqual([false, false, true]);
  });

  it('is another old division that is drawn over its own', () => {
    const old = library.site.boundaries.find(({ id }) => id === OLD)!.areas.map(({ code }) => code);
    const ghost = { boundary: OLD, areas: old };
    const isStrange = strangeGround({ ...aScene(), ghost }, atlas, own!.at, NOT_TOLD);
    const spots = areas.map(({ code }) => anchorOf(code));
    expect(spots.filter(isStrange)).toEqual(
      spots.filter((at) => atlas.areaOn(OLD, at) !== atlas.areaOn(OLD, own!.at))
    );
    expect(spots.some(isStrange)).toBe(true);
  });

  it('is a part of a plan that does not lie there', () => {
    const part = toId<PartRef>('towns/两镇');
    const inside = atlas.overlayAnchors(part, bounds)[0]!;
    const outside = areas.map(({ code }) => anchorOf(code)).find((at) => !atlas.isOnOverlay(part, at))!;
    const scene = { ...aScene(), overlays: [part] };
    expect(strangeGround(scene, atlas, outside, NOT_TOLD)(inside)).toBe(true);
    expect(strangeGround(scene, atlas, inside, NOT_TOLD)(inside)).toBe(false);
  });
});

describe('the place of a note', () => {
  const room = { x: 0, y: 0, width: 640, height: 520 };
  const sight = { bounds, room, frame: fitFrame(bounds, room) };
  const nothing = { own: [], others: [], circles: [], lines: [] };
  const at: LngLat = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const placed = (isStrange?: (spot: LngLat) => boolean) =>
    notePlace({ at, texts: ['头几座站'], isStrange }, sight, nothing);

  it('has a line that crosses no other circle', () => {
    const first = placed()!;
    const between: LngLat = [(at[0] + first.at[0]) / 2, at[1]];
    const circles = [{ code: told!.code, at: between, size: 0.05 }] as unknown as CircleDrawing[];
    const second = notePlace({ at, texts: ['头几座站'] }, sight, { ...nothing, circles })!;
    expect(second.at[0]).toBeLessThan(at[0]);
  });

  it('is on no strange ground, and the nearest where all is strange', () => {
    const first = placed();
    expect(first!.at[0]).toBeGreaterThan(at[0]);
    expect(placed(([lng]) => lng > at[0])!.at[0]).toBeLessThan(at[0]);
    expect(placed(() => true)).toEqual(first);
  });
});

describe('a name at the end of a line', () => {
  const [west, , east] = bounds;
  const candidate = { id: 'area:1', kind: 'area', text: '小区', at: own!.at } as const;
  const corners = { hasDate: false, hasScale: false, hasChoice: false };
  const around = { bounds, circles: [], rooms: ROOMS, ...corners };
  const led = (strangeTo?: Around['strangeTo']) =>
    withLeads([candidate], { size: 'wide', placed: [], ...around, strangeTo })[0]!.at[0];

  it('stands off strange ground, and where it would stand anyway if all is strange', () => {
    const isEast = led() > own!.at[0];
    const isTaken = ([lng]: LngLat): boolean => lng > own!.at[0] === isEast;
    expect(led(() => isTaken) > own!.at[0]).toBe(!isEast);
    expect(led(() => () => true)).toBe(led());
    expect(led()).toBeGreaterThan(west);
    expect(led()).toBeLessThan(east);
  });
});
