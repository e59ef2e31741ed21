import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PeriodPlayer from '../../../src/lib/pages/explore/PeriodPlayer.svelte';
import { withOption } from '../../../src/lib/pages/explore/choices';
import { courseOf, keyOfRun } from '../../../src/lib/pages/explore/course';
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

it('a course beside another map leaves out that map’s period, and keeps it on every step', () => {
  const data = realData();
  const { state } = parseQuery('?indicator=gdp&period=2023&swipe=2021', data);
  const model = toModel(state, data);
  const course = courseOf(model);
  expect(course.map(({ period }) => period.text)).toEqual(['2020', '2022', '2023', '2024', '2025']);
  for (const option of course) expect(withOption(state, option, data).swipe?.period).toBe('2021');
  const { body } = render(PeriodPlayer, { props: { model, data, onstate: () => undefined } });
  expect(attributesOf(/<input[^>]*>/.exec(body)![0])).toMatchObject({ max: '4', value: '2' });
});

it('a run is over once another number or period is shown, and not for a division that is chosen', () => {
  const data = realData();
  const stateAt = (query: string) => parseQuery(query, data).state;
  const running = keyOfRun(stateAt('?indicator=gdp&period=2022'));
  expect(keyOfRun(stateAt('?indicator=gdp&period=2022&area=330110'))).toBe(running);
  for (const query of [
    '?indicator=gdp&period=2023',
    '?indicator=gdp&period=2022&measure=growth',
    '?indicator=land-area'
  ])
    expect(keyOfRun(stateAt(query)), query).not.toBe(running);
});
