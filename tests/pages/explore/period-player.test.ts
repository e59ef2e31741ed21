import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PeriodPlayer from '../../../src/lib/pages/explore/PeriodPlayer.svelte';
import { toModel } from '../../../src/lib/pages/explore/model';
import { parseQuery } from '../../../src/lib/pages/explore/explore-state';
import { attributesOf } from '../../map/renderers/seen-looks';
import { realData } from './real-data';

it('a course of periods is a slider that says where it stands', () => {
  const data = realData();
  const { state } = parseQuery('?indicator=census-population&period=2010-11-01&boundary=2017', data);
  const model = toModel(state, data);
  const { body } = render(PeriodPlayer, { props: { model, data, onstate: () => undefined } });
  const slider = attributesOf(/<input[^>]*>/.exec(body)![0]);
  expect(model.series.map(({ period }) => period.text)).toEqual(['2000-11-01', '2010-11-01', '2020-11-01']);
  expect(slider).toMatchObject({ max: '2', value: '1', 'aria-valuetext': '2010年11月1日' });
  expect(body).toContain('aria-label="播放"');
});
