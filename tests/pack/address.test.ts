import { describe, expect, it } from 'vitest';
import { pathAsHash } from '../../src/lib/paths';
import { toPath, toView } from '../../src/pack/address';

const view = (hash: string) => toView(hash, 'yuhang', (id) => id === 'hzw-20210721');

describe('the address inside one file', () => {
  it.each([
    ['', { kind: 'story' }],
    ['#census', { kind: 'story' }],
    ['#/stories/yuhang/', { kind: 'story' }],
    ['#/stories/yuhang/present/', { kind: 'wall', step: '' }],
    ['#/stories/yuhang/present/#axis', { kind: 'wall', step: 'axis' }],
    ['#/stories/yuhang/present/speaker/#axis', { kind: 'speaker', step: 'axis' }],
    ['#/stories/yuhang/print/', { kind: 'handout' }],
    ['#/stories/yuhang/print/slides/', { kind: 'slides' }],
    ['#/stories/yuhang.txt', { kind: 'text' }],
    ['#/sources/hzw-20210721/', { kind: 'source', id: 'hzw-20210721', para: null }],
    ['#/sources/hzw-20210721/#p6', { kind: 'source', id: 'hzw-20210721', para: 6 }],
    ['#/sources/unknown/#p6', { kind: 'elsewhere', path: '/sources/unknown/#p6' }],
    ['#/stories/linping/', { kind: 'elsewhere', path: '/stories/linping/' }],
    ['#/districts/330110/', { kind: 'elsewhere', path: '/districts/330110/' }],
    ['#/', { kind: 'elsewhere', path: '/' }],
    ['#%E4%BD%99', { kind: 'story' }],
    ['#%', { kind: 'story' }]
  ])('%s', (hash, expected) => expect(view(hash)).toEqual(expected));

  it('is the path of the site, and back', () => {
    expect(toPath(pathAsHash('/figures/a.json'))).toBe('/figures/a.json');
    expect(view(pathAsHash('/sources/hzw-20210721/#p6')).kind).toBe('source');
  });

  it('is nothing for shapes, which stand in the file itself', () => {
    expect(pathAsHash('/shapes/2021.svg')).toBe('');
  });
});
