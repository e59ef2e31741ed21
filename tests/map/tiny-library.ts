import type { BoundaryId, IndicatorId, PartRef, PlaceId } from '../../src/lib/domain/ids';
import { toId } from '../../src/lib/domain/ids';
import type { Scene } from '../../src/lib/domain/scene';
import { NO_FIGURES, type PeriodNumbers, type SceneFigures } from '../../src/lib/domain/scene-figures';
import { toLibrary } from '../../src/lib/server/library/library';
import { geodata, tinyFiles, tinySite } from '../fixtures/tiny-site/tiny-site';

/** The tiny site with its geometry, as pages and maps use them. */
export const library = toLibrary(tinySite(tinyFiles()), geodata);

export const [OLD, NEW] = [toId<BoundaryId>('old'), toId<BoundaryId>('new')];
export const PARTS = ['cross/一廊', 'cross/一轴', 'cross/一心', 'towns/两镇'].map((ref) =>
  toId<PartRef>(ref)
);
export const PLACES = ['西站', '中站', '东站', '北站'].map((name) => toId<PlaceId>(name));
export const PEOPLE: PeriodNumbers = {
  kind: 'period',
  indicator: toId<IndicatorId>('people'),
  period: '2020-11-01',
  measure: 'value'
};

/** Numbers as the colours of a map. */
export function colouredBy(numbers: PeriodNumbers): SceneFigures {
  return { fill: { kind: 'choropleth', numbers, breaks: null }, circles: null };
}

/** The whole county on today's boundary, with nothing on it; say only what matters. */
export function aScene(parts: Partial<Scene> = {}): Scene {
  return {
    view: library.site.views.find(({ name }) => name === '全县')!,
    boundary: NEW,
    ghost: null,
    figures: NO_FIGURES,
    overlays: [],
    highlight: [],
    labels: { areas: 'all', places: [], water: true },
    ...parts
  };
}
