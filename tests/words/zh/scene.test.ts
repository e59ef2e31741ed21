import { describe, expect, it } from 'vitest';
import type { SceneDescription } from '../../../src/lib/domain/scene-description';
import { zh } from '../../../src/lib/words/zh';

const plain: SceneDescription = {
  view: '全县',
  boundary: '拆分后',
  areas: 5,
  highlighted: [],
  ghost: null,
  overlays: [],
  choropleth: null,
  circles: null
};

describe('a map that is read aloud in Chinese', () => {
  it('says what it frames, and which divisions it draws', () => {
    expect(zh.scene(plain)).toBe('示意图：全县，拆分后的区划，共5个区县（市）。');
  });

  it('names what is highlighted, outlined and laid over it, each with its evidence', () => {
    const full: SceneDescription = {
      ...plain,
      highlighted: ['甲区', '乙区'],
      ghost: { boundary: '拆分前', areas: ['丁区'] },
      overlays: [
        { name: '北廊', evidence: 'stated' },
        { name: '南片', evidence: 'inferred' }
      ]
    };
    expect(zh.scene(full)).toBe(
      '示意图：全县，拆分后的区划，共5个区县（市）。突出显示甲区、乙区。虚线勾出拆分前的丁区。叠加北廊（来源明示）、南片（推断）。'
    );
  });

  it('says by what it is coloured, where it is highest and lowest, and what is missing', () => {
    const choropleth: SceneDescription['choropleth'] = {
      indicator: '地区生产总值',
      of: { kind: 'period', measure: 'growth', period: '2021' },
      ends: { highest: { name: '甲区', value: 12345 }, lowest: { name: '乙区', value: -0.5 } },
      unit: '%',
      missing: ['丙区']
    };
    expect(zh.scene({ ...plain, choropleth })).toBe(
      '示意图：全县，拆分后的区划，共5个区县（市）。按2021年地区生产总值的同比增速分级设色，最高甲区12,345%，最低乙区−0.5%；缺丙区。'
    );
  });

  it('says a number once where a single division has one', () => {
    const alone = { name: '甲区', value: 132.3 };
    const circles: SceneDescription['circles'] = {
      indicator: '常住人口',
      of: { kind: 'period', measure: 'value', period: '2020' },
      ends: { highest: alone, lowest: alone },
      unit: '万人',
      missing: []
    };
    expect(zh.scene({ ...plain, circles })).toBe(
      '示意图：全县，拆分后的区划，共5个区县（市）。圆的大小表示2020年常住人口，甲区132.3万人。'
    );
  });
});
