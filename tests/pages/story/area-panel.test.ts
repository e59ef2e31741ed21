import { describe, expect, it } from 'vitest';
import { areaPairs, toAreaPanelData } from '../../../src/lib/pages/story/area-panel.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { redrawnOf } from '../../../src/lib/domain/boundary';
import { realGeodata, realSite } from '../../content/real-site';

const real = toLibrary(realSite(), realGeodata);
const redrawOf = (boundary: string, code: string) => toAreaPanelData(boundary, code, real)?.redraw;

describe('the panel of a division', () => {
  it.each([
    ['2017', '330110', '约948平方公里留在余杭区，约283平方公里归临平区'],
    ['2021', '330113', '取原余杭区的一部分（约283平方公里）'],
    ['2017', '330104', '约94平方公里归上城区，约108平方公里归钱塘区'],
    ['2021', '330114', '取原江干区的一部分（约108平方公里）和原萧山区的一部分（约414平方公里）']
  ])('says on boundary %s of %s from whom or to whom its ground went', (boundary, code, words) => {
    expect(redrawOf(boundary, code)?.text).toContain(words);
    expect(redrawOf(boundary, code)?.text).toMatch(/^2021年4月9日/);
  });

  it('says so for every division that the redraw touched, and for no other', () => {
    const redrawn = redrawnOf(real.site.boundaries);
    for (const { boundary, code } of areaPairs(real)) {
      const isRedrawn = redrawn[boundary]!.some((each) => each === code);
      expect(redrawOf(boundary, code) !== null, `${boundary}/${code}`).toBe(isRedrawn);
    }
  });

  it('names the notice, at its place on the site', () => {
    expect(redrawOf('2021', '330113')?.notice).toEqual({
      path: '/sources/zjgov-20210311/',
      cite: '浙江省人民政府《浙江省人民政府关于调整杭州市部分行政区划的通知》，2021年4月9日'
    });
  });
});
