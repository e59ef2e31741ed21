import { expect, it } from 'vitest';
import { heldProps, withGiven } from '../../src/lib/ui/held-props';

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

it('what comes with the code of a part is not read before it has come', () => {
  let page: string | null = null;
  const given = {
    get page(): string {
      if (page === null) throw new Error('not here');
      return page;
    }
  };
  const props = withGiven(
    heldProps({ step: 1 }, () => false),
    given
  );
  page = 'whole';
  expect({ ...props }).toEqual({ step: 1, page: 'whole' });
  expect(withGiven({ step: 1 }, undefined)).toEqual({ step: 1 });
});
