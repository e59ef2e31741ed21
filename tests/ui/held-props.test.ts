import { expect, it } from 'vitest';
import { heldProps } from '../../src/lib/ui/held-props';

it('until it starts a part has the properties of its HTML, and then those of now', () => {
  let step = 1;
  let isStarted = false;
  const props = {
    get step() {
      return step;
    }
  };
  const held = heldProps(props, () => isStarted);
  step = 2;
  expect({ ...held }).toEqual({ step: 1 });
  isStarted = true;
  expect({ ...held }).toEqual({ step: 2 });
});
