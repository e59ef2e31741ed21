import { describe, expect, it } from 'vitest';
import { sceneFramed, wordsWithin } from '../../src/lib/desk/framing/scene-framed';
import { editsOfView, placesAmid } from '../../src/lib/desk/framing/view';
import { diff, edited } from './edited';

const SCENE = `view: 全县
boundary: new # 新的
highlight: [A]
overlays: [cross/一廊, cross/一轴]
motion: [draw]
annotation: { at: A, text: 甲在这里 }
dots: { indicator: people, period: 2020 }`;

describe('a scene in another frame', () => {
  it('is the map that is seen, byte for byte, without what stands beside it and how it comes about', () => {
    expect(sceneFramed(SCENE, '瓶窑一带')).toBe(
      'view: 瓶窑一带\nboundary: new # 新的\nhighlight: [A]\noverlays: [cross/一廊, cross/一轴]'
    );
    expect(sceneFramed(SCENE, null)).toContain('view: 全县');
  });

  it('keeps of a translation what it still says', () => {
    const words = 'annotation: A is here\n核心区: Core';
    expect(wordsWithin(words, 'multiples: [{ title: 核心区 }]')).toBe('核心区: Core');
    expect(wordsWithin(words, 'view: 全县')).toBe('');
  });
});

describe('a view that comes with a step', () => {
  const files = new Map([
    ['views.yml', '- name: 全县\n  areas: [new/A]\n  padKm: 1\n'],
    ['en/views.yml', '# By name.\n全县: the county\n']
  ]);

  it('stands where the others stand, in every edition, rounded as a hand would', () => {
    const view = { name: '西站一带', bounds: [118.1234, 28.04999, 119.4321, 29.3] } as const;
    const after = edited(files, { kind: 'together', edits: editsOfView(files, view, ['en', 'fr']) }).files;
    expect(diff(files, after)).toEqual({
      'views.yml': ['+- name: 西站一带', '+  bounds: [118.12, 28.05, 119.43, 29.3]'],
      'en/views.yml': ['+西站一带: 「西站一带」']
    });
  });

  it('is not written where the site has it', () => {
    expect(editsOfView(files, { name: '全县', bounds: null }, ['en'])).toEqual([]);
  });

  it('may be called after what lies in its middle, the nearest first', () => {
    const places = [
      { name: '边', at: [118.1, 28.5] },
      { name: '近', at: [118.52, 28.5] },
      { name: '中', at: [118.5, 28.5] }
    ] as const;
    expect(placesAmid(places, [118, 28, 119, 29])).toEqual(['中', '近']);
  });
});
