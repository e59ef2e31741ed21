import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { toPlanPage } from '../../../src/lib/pages/plan/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';
import PlanFigures from '../../fixtures/PlanFigures.svelte';

it('the figures of a plan say of which place and boundary they are', () => {
  const library = toLibrary(realSite(), realGeodata);
  const plan = library.site.plans.find(({ id }) => id === 'yuhang-2020');
  const { figures } = toPlanPage(plan!, library);
  const { body } = render(PlanFigures, { props: { figures } });
  expect(body).toContain('余杭区（2021年4月9日前） · 2020年1月17日 · 实绩');
});
