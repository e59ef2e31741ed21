import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/lib/words/zh';

describe('a place in Chinese', () => {
  it('is named with the boundary that is meant, where it must be', () => {
    expect(zh.place({ name: '余杭区', ground: '2021年4月9日后' })).toBe('余杭区（2021年4月9日后）');
  });

  it('is named alone where its ground never changed', () => {
    expect(zh.place({ name: '富阳区', ground: '' })).toBe('富阳区');
  });
});
