import { expect, it } from 'vitest';
import { Islands } from '../../src/lib/ui/islands';

it('parts start in their order, each in a task of its own', async () => {
  const islands = new Islands();
  const log: string[] = [];
  void islands.add(() => {
    log.push('first');
    setTimeout(() => log.push('the browser'));
  });
  const second = islands.add(() => log.push('second'));
  expect(log).toEqual([]);
  await second;
  expect(log).toEqual(['first', 'the browser', 'second']);
  await islands.started();
  expect(log).toEqual(['first', 'the browser', 'second']);
});

it('a page has started when all its parts have; one without parts has at once', async () => {
  await new Islands().started();
  const islands = new Islands();
  let running = 0;
  for (let i = 0; i < 5; i++) void islands.add(() => (running += 1));
  await islands.started();
  expect(running).toBe(5);
});

it('a part that fails is not passed over in silence', async () => {
  const islands = new Islands();
  void islands.add(() => {
    throw new Error('no figure');
  });
  await expect(islands.started()).rejects.toThrow('no figure');
});
