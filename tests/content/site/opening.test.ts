import { describe, expect, it } from 'vitest';
import { toExploreData } from '../../../src/lib/pages/explore/page.server';
import { parseQuery } from '../../../src/lib/pages/explore/explore-state';
import { toLibrary } from '../../../src/lib/server/library/library';
import { openLibrary } from '../../../src/lib/server/library/open-library';
import { geodata, problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';

const VIEWS = 'exploreViews: [全县, 南半]';
const opensOn = (id: string) => withEdit(tinyFiles(), 'site.yml', VIEWS, `${VIEWS}\nexploreOpens: ${id}`);
const stateOf = (files: ReturnType<typeof tinyFiles>) =>
  parseQuery('', toExploreData(toLibrary(tinySite(files), geodata))).state;

describe('what the explorer opens on', () => {
  it('is the indicator that the settings name, or the first', () => {
    expect(stateOf(opensOn('schools')).indicator).toBe('schools');
    expect(stateOf(tinyFiles()).indicator).toBe('people');
  });

  it('is refused at its line where there is no such indicator', () => {
    expect(problemsOf(opensOn('skools'))).toMatchObject([
      {
        file: 'site.yml',
        line: 13,
        what: '没有指标「skools」',
        mend: expect.stringContaining('schools') as string
      }
    ]);
  });

  it('gives way to an address', () => {
    const data = toExploreData(toLibrary(tinySite(opensOn('schools')), geodata));
    expect(parseQuery('indicator=people', data).state.indicator).toBe('people');
  });

  it('is, on the published site, how much the people of today’s ground grew', () => {
    const { state } = parseQuery('', toExploreData(openLibrary()));
    expect(state).toMatchObject({
      indicator: 'population-change-2010-2020-recast',
      period: '2010-11-01/2020-11-01',
      boundary: '2021'
    });
  });
});
