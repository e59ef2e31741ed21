import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaCode, PartRef } from '../../../src/lib/domain/ids';
import type { Lights } from '../../../src/lib/map/lit.svelte';
import type { Picture } from '../../../src/lib/map/picture';
import { Pointing } from '../../../src/lib/map/stage/pointing.svelte';
import { NEW, OLD, picture } from '../renderers/gl/tiny-map';

const A = 'A' as AreaCode;
const PART = 'plan/band' as PartRef;
const withClasses = (boundary = NEW): Picture => {
  const plain = picture({ boundary });
  return { ...plain, legend: { ...plain.legend, classes: [{ fill: '#fff', text: '1' }] as never } };
};

function pointing(pictures: readonly Picture[] = [withClasses()], now = () => pictures.at(-1)!) {
  const told: string[] = [];
  const lights = {
    point: (ref: PartRef | null) => told.push(`part ${ref}`),
    pointAreas: (lit: { readonly areas: readonly { readonly code: string }[] } | null) =>
      told.push(`lit ${lit?.areas.map(({ code }) => code).join() ?? null}`)
  } as unknown as Lights;
  const at = new Pointing({
    ...{ pictures, index: pictures.length - 1, lights },
    get picture() {
      return now();
    },
    corner: () => ({ left: 100, top: 50 }),
    textOf: (boundary, code, map) => `${code} of ${boundary}, map ${map}`,
    nameOf: (ref) => `name of ${ref}`,
    onarea: (code) => told.push(`area ${code}`)
  });
  return { at, told };
}

describe('what is pointed at', () => {
  it('lights and is said, at the pointer', () => {
    const { at, told } = pointing();
    at.pointInWindow({ kind: 'area', code: A }, [130, 90]);
    expect(told).toEqual(['lit A', 'area A']);
    expect([at.text, at.hover?.x, at.hover?.y]).toEqual([`A of ${NEW}, map 0`, 30, 40]);
  });

  it('lights once while the pointer moves over it, and goes out behind it', () => {
    const { at, told } = pointing();
    at.point({ kind: 'area', code: A }, [1, 1]);
    at.point({ kind: 'area', code: A }, [2, 1]);
    at.point(null, [3, 1]);
    expect(told.filter((each) => each.startsWith('lit'))).toEqual(['lit A', 'lit null']);
    expect(at.text).toBe('');
  });

  it('is a part of a plan by its name, whose light goes out where a division is come to', () => {
    const { at, told } = pointing();
    at.point({ kind: 'part', ref: PART }, [1, 1]);
    expect(at.text).toBe(`name of ${PART}`);
    at.point({ kind: 'area', code: A }, [2, 1]);
    expect(told.filter((each) => each.startsWith('part'))).toEqual([`part ${PART}`, 'part null']);
  });

  it('is not lit on a map without numbers, nor on the other map of a swipe, which says what it shows', () => {
    const plain = pointing([picture({ boundary: NEW })]);
    plain.at.point({ kind: 'area', code: A }, [1, 1]);
    expect(plain.told).toEqual(['area A']);
    const swipe = pointing([withClasses(OLD), withClasses(NEW)]);
    swipe.at.point({ kind: 'area', code: A }, [1, 1], true);
    expect([swipe.told, swipe.at.text]).toEqual([['lit null', 'area A'], `A of ${OLD}, map 0`]);
    swipe.at.point({ kind: 'area', code: A }, [1, 1]);
    expect(swipe.at.text).toBe(`A of ${NEW}, map 1`);
  });

  it('is forgotten with the map, once', () => {
    const { at, told } = pointing();
    at.point({ kind: 'area', code: A }, [1, 1]);
    at.forget();
    at.forget();
    expect([at.hover, told]).toEqual([null, ['lit A', 'area A', 'lit null', 'area null']]);
  });
});

it('what a map of numbers has lit goes out where one without numbers takes its place', () => {
  let shown = withClasses();
  const { at, told } = pointing([shown], () => shown);
  at.point({ kind: 'area', code: A }, [1, 1]);
  shown = picture({ boundary: NEW });
  at.forget();
  expect(told).toEqual(['lit A', 'area A', 'lit null', 'area null']);
});

describe('a name over the map', () => {
  class Named {
    closest = (): unknown => ({ getAttribute: () => `area:${A}` });
  }
  beforeEach(() => vi.stubGlobal('Element', Named));
  afterEach(() => vi.unstubAllGlobals());

  it('is its division, for the pointer and for the focus', () => {
    const { at, told } = pointing();
    const over = (type: string): MouseEvent =>
      ({ target: new Named(), type, clientX: 130, clientY: 90 }) as unknown as MouseEvent;
    at.pointNamed(over('pointerover'));
    expect(at.hover).toMatchObject({ x: 30, y: 40 });
    at.pointNamed(over('pointerout'));
    const focus = { target: new Named() } as unknown as FocusEvent;
    at.focus(focus, true);
    at.focus(focus, false);
    expect(told.filter((each) => each.startsWith('lit'))).toEqual(['lit A', 'lit null', 'lit A', 'lit null']);
  });
});
