import { describe, expect, it, vi } from 'vitest';
import { HeldData } from '../../../src/lib/pages/explore/held-data.svelte';
import { toOpening } from '../../../src/lib/pages/explore/opening';
import { toRest, toWire } from '../../../src/lib/pages/explore/wire';
import { m } from '../../../src/lib/paraglide/messages';
import { realData } from './real-data';

const CHOICE = '?indicator=gdp&period=2022&boundary=2021';

function held(read = () => Promise.resolve<unknown>(toRest(realData()))) {
  const asked = vi.fn(read);
  return { data: new HeldData(toWire(toOpening(realData())), asked), asked };
}

describe('the data that the explorer holds', () => {
  it('are what it opens on, and nothing is asked for', () => {
    const { data, asked } = held();
    data.open('');
    expect(data.resolved.state.indicator).toBe(realData().opening);
    expect(data.resolved.isWaiting).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('show what an address chose when all of it has come', async () => {
    const { data, asked } = held();
    data.open(CHOICE);
    expect(data.resolved).toMatchObject({ isWaiting: true, problems: [] });
    expect(data.resolved.state.indicator).toBe(realData().opening);
    await data.want();
    await vi.waitFor(() => expect(data.resolved.isWaiting).toBe(false));
    expect(data.resolved.state).toMatchObject({ indicator: 'gdp', period: '2022' });
    expect(data.data.figures.length).toBe(realData().figures.length);
    expect(data.data.figures.every(({ id }) => id !== '')).toBe(true);
    await data.want();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('say that they did not come, and ask again at the next choice', async () => {
    let isDown = true;
    const { data } = held(() =>
      isDown ? Promise.reject(new Error('500')) : Promise.resolve(toRest(realData()))
    );
    data.open(CHOICE);
    await vi.waitFor(() => expect(data.resolved.problems).toEqual([m.explore_rest_failed()]));
    expect(data.resolved.isWaiting).toBe(false);
    isDown = false;
    data.open(CHOICE);
    await vi.waitFor(() => expect(data.resolved.state.indicator).toBe('gdp'));
    expect(data.resolved.problems).toEqual([]);
  });
});
