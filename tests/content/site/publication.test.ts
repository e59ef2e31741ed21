import { expect, it } from 'vitest';
import { publicationProblems } from '../../../src/lib/content/site/publication';
import { refuseBarred } from '../../../src/lib/server/library/content-gate';
import { tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';

const BASE = 'attribution: 自绘';

/** What bars the tiny site, whose settings say this of publication. */
function barred(publish: string, reviewNumber: string) {
  const files = withEdit(
    withEdit(tinyFiles(), 'site.yml', BASE, `${BASE}\n${publish}`),
    'site.yml',
    'reviewNumber: null',
    `reviewNumber: ${reviewNumber}`
  );
  const { settings } = tinySite(files);
  return publicationProblems(files, settings);
}

it('an internal edition, which is what a site is that says nothing, needs no review number', () => {
  expect(barred('publish: internal', 'null')).toEqual([]);
  expect(barred('', 'null')).toEqual([]);
});

it('an edition for everyone is not made without a review number, and the line is named', () => {
  const problems = barred('publish: public', 'null');
  expect(problems).toEqual([
    expect.objectContaining({ file: 'site.yml', line: 7, what: expect.stringContaining('没有审图号') })
  ]);
  expect(() => refuseBarred(problems, 'some/content')).toThrow(/some\/content\/site\.yml:7 .*审图号.*送审/);
});

it('with its number it is', () => {
  const problems = barred('publish: public', '"某S（2026）1号"');
  expect(problems).toEqual([]);
  expect(() => refuseBarred(problems)).not.toThrow();
});
