import { describe, expect, it } from 'vitest';
import { contentPolicy, withPolicy } from '../../../src/lib/server/html/content-policy';

const hostsIn = (policy: string): string[] => policy.match(/https?:[^\s;]+/g) ?? [];

describe('the content security policy', () => {
  it('names no other host where the site has no base map, or one of its own', () => {
    expect(hostsIn(contentPolicy({ basemap: null, relay: null }, []))).toEqual([]);
    expect(
      hostsIn(
        contentPolicy({ basemap: { kind: 'pmtiles', credit: '', path: '/a.pmtiles' }, relay: '/relay/' }, [])
      )
    ).toEqual([]);
  });

  it('lets run what stands in the page, at once or late, and nothing else that is inline', () => {
    const html =
      '<meta content="%atlas.policy%"><script>now()</script><script type="application/json">{}</script>' +
      '<script type="text/late">late()</script><script type="module" src="a.js"></script>';
    const rule = / script-src ([^;]+)/.exec(withPolicy(html, { basemap: null, relay: null }))?.[1];
    expect(rule?.split(' ')).toEqual([
      "'self'",
      "'sha256-KKTa4EYeF69W6XnCCVq/vgv8Rf6cqKvzFEM4pRihu48='",
      "'sha256-DSAmBe63fTQOusv7VZkU3aOt2u9pT2QqUXac6MDiyTw='"
    ]);
  });

  it('lets pages ask the hosts of the base map, for pictures and connections alone', () => {
    const layers = [{ template: 'https://maps.example/{z}/{x}/{y}.png', hosts: [], maxZoom: 18 }];
    const rules = contentPolicy({ basemap: { kind: 'tiles', credit: '', layers }, relay: null }, []).split(
      '; '
    );
    const open = rules.filter((rule) => rule.includes('https://maps.example'));
    expect(open.map((rule) => rule.split(' ')[0])).toEqual(['img-src', 'connect-src']);
  });

  it('lets pages ask the relay of talks on another host, by connection alone', () => {
    const rules = contentPolicy({ basemap: null, relay: 'http://10.0.0.5:8790/relay/' }, []).split('; ');
    const open = rules.filter((rule) => hostsIn(rule).length > 0);
    expect(open).toEqual(["connect-src 'self' data: blob: http://10.0.0.5:8790"]);
  });
});
