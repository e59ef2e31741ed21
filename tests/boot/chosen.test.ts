import { expect, it } from 'vitest';
import { fetchChosen } from '../../src/boot/chosen';
import { LATE_CHOICE } from '../../src/lib/ui/page-marks';

const page = (hrefs: readonly string[]) =>
  ({
    querySelectorAll: (selector: string) =>
      selector === `link[rel="${LATE_CHOICE}"]` ? hrefs.map((href) => ({ href })) : []
  }) as unknown as Document;

it('only an address that chooses asks for what the page does not carry', () => {
  const asked: string[] = [];
  const ask = (address: string): void => void asked.push(address);
  fetchChosen(page(['a.json']), { search: '' }, ask);
  expect(asked).toEqual([]);
  fetchChosen(page([]), { search: '?indicator=gdp' }, ask);
  expect(asked).toEqual([]);
  fetchChosen(page(['a.json']), { search: '?indicator=gdp' }, ask);
  expect(asked).toEqual(['a.json']);
});
