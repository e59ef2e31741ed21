import { describe, expect, it } from 'vitest';
import { toId, type FigureId, type PlanId } from '../../../src/lib/domain/ids';
import { toIndexes } from '../../../src/lib/server/library/indexes';
import { realSite } from '../../content/real-site';

const site = realSite();
const indexes = toIndexes(site);

describe('the indexes of a site', () => {
  it('find every figure, worked out or published, and every indicator by its id', () => {
    expect(indexes.figures.length).toBe(site.figures.length + site.computed.figures.length);
    for (const figure of indexes.figures) expect(indexes.figureAt(figure.id)).toBe(figure);
    for (const indicator of indexes.indicators) expect(indexes.indicatorAt(indicator.id)).toBe(indicator);
    expect(indexes.figures.some(({ computed }) => computed)).toBe(true);
  });

  it('find sources, boundaries and plans', () => {
    for (const source of site.sources) expect(indexes.sourceAt(source.id)).toBe(source);
    for (const boundary of site.boundaries) expect(indexes.boundaryAt(boundary.id)).toBe(boundary);
    for (const plan of site.plans) expect(indexes.planAt(plan.id)).toBe(plan);
  });

  it('throw for an id that nothing has', () => {
    expect(() => indexes.figureAt(toId<FigureId>('no-such'))).toThrow('nothing with id no-such');
    expect(() => indexes.planAt(toId<PlanId>('constructor'))).toThrow('constructor');
  });
});
