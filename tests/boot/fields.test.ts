import { describe, expect, it } from 'vitest';
import { keepFields } from '../../src/boot/fields';
import { markHydrated } from '../../src/lib/ui/page-marks';
import { bareRoot, FakeWindow } from './fake-window';

/** A field as the page has it, and what it was told. */
class Field {
  readonly told: string[] = [];
  constructor(
    readonly type: string,
    public value: string,
    public checked = false
  ) {}
  dispatchEvent({ type }: Event): boolean {
    this.told.push(`${type} ${this.type === 'text' ? this.value : this.checked}`);
    return true;
  }
}

function openPage() {
  const [window, root] = [new FakeWindow(), bareRoot()];
  keepFields({ window, root });
  return { window, root };
}

describe('what a reader does to a field before the scripts', () => {
  it('is there when they run, whatever they put back, and they are told once', () => {
    const { window, root } = openPage();
    const box = new Field('checkbox', 'on', true);
    window.byHand('input', { target: box });
    window.byHand('change', { target: box });
    box.checked = false;
    markHydrated(root, window);
    markHydrated(root, window);
    expect(box.checked).toBe(true);
    expect(box.told).toEqual(['input true', 'change true']);
  });

  it('is the last that was typed or pasted', () => {
    const { window, root } = openPage();
    const search = new Field('text', '余');
    window.byHand('input', { target: search });
    search.value = '余杭';
    window.byHand('input', { target: search });
    search.value = '';
    markHydrated(root, window);
    expect(search.told).toEqual(['input 余杭', 'change 余杭']);
  });
});

it('a field that is changed after the scripts run is theirs', () => {
  const { window, root } = openPage();
  markHydrated(root, window);
  const box = new Field('checkbox', 'on', true);
  window.byHand('input', { target: box });
  markHydrated(root, window);
  expect(box.told).toEqual([]);
});
