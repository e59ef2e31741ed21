import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/lib/server/html/content-policy';

const hostsIn = (policy: string): string[] => policy.match(/https?:[^\s;]+/g) ?? [];

describe('the content security policy', () => {
  it('names no other host where the site has no base map, or one of its own', () => {
    expect(hostsIn(contentPolicy(null))).toEqual([]);
    expect(hostsIn(contentPolicy({ kind: 'pmtiles', credit: '', path: '/a.pmtiles' }))).toEqual([]);
  });

  it('lets pages ask the hosts of the base map, for pictures and connections alone', () => {
    const layers = [{ template: 'https://maps.example/{z}/{x}/{y}.png', hosts: [], maxZoom: 18 }];
    const rules = contentPolicy({ kind: 'tiles', credit: '', layers }).split('; ');
    const open = rules.filter((rule) => rule.includes('https://maps.example'));
    expect(open.map((rule) => rule.split(' ')[0])).toEqual(['img-src', 'connect-src']);
  });
});
