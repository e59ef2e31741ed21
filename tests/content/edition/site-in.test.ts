import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import { siteIn } from '../../../src/lib/content/edition/site-in';
import { readEditionFiles } from '../../../src/lib/server/library/read-site';
import { en } from '../../../src/lib/words/en';
import type { Figure } from '../../../src/lib/domain/figure';
import type { PlaceId } from '../../../src/lib/domain/ids';
import type { Exhibit } from '../../../src/lib/exhibits';
import { SITE } from '../../../src/site.js';
import { realSite } from '../real-site';

const HAN = /\p{Script=Han}/u;
const zh = realSite();
const site = siteIn(zh, readEdition(readEditionFiles(SITE.content, 'en'), zh).edition, en);
const story = site.stories.find(({ slug }) => slug === 'yuhang');
const stepAt = (id: string) => story?.steps.find((step) => step.id === id);

describe('the site in English', () => {
  it('has every number as it is', () => {
    const facts = (figures: readonly Figure[]) =>
      figures.map(({ computed, ...fact }) => ({
        ...fact,
        note: '',
        of: computed?.of.map(({ value, unit }) => ({ value, unit }))
      }));
    expect(facts(site.figures)).toEqual(facts(zh.figures));
    expect(facts(site.computed.figures)).toEqual(facts(zh.computed.figures));
    expect(facts(site.grounds.figures)).toEqual(facts(zh.grounds.figures));
  });

  it('says of a story whose Chinese was changed since on which day, and nothing of one that has followed', () => {
    const stories = zh.stories.map((each) =>
      each.slug === 'yuhang' ? { ...each, updated: '2099-01-02' } : each
    );
    const later = { ...zh, stories };
    const { edition } = readEdition(readEditionFiles(SITE.content, 'en'), later);
    const told = siteIn(later, edition, en).stories.map(({ slug, original }) => [slug, original]);
    expect(told).toContainEqual(['yuhang', '2099-01-02']);
    expect(told.filter(([, original]) => original)).toHaveLength(1);
  });

  it('names nothing in Chinese that its lists name', () => {
    const { indicators, computed, sources, zones, places, views, boundaries, plans, settings } = site;
    const names = [
      ...[...indicators, ...computed.indicators].flatMap(({ name, short, definition, note = '', theme }) => [
        name,
        short,
        definition,
        note,
        theme
      ]),
      ...sources.flatMap(({ publisher, title, note = '' }) => [publisher, title, note]),
      ...zones.flatMap(({ name, note = '' }) => [name, note]),
      ...[...places, ...views].map(({ name }) => name),
      ...boundaries.flatMap(({ name, areas }) => [name, ...areas.map((area) => area.name)]),
      ...plans.flatMap(({ title, note, parts }) => [
        title,
        note,
        ...parts.flatMap((part) => [part.name ?? '', part.reason])
      ]),
      ...[settings.title, settings.tagline, settings.promise, settings.city.name, ...settings.exploreViews]
    ];
    expect(names.filter((name) => HAN.test(name))).toEqual([]);
  });

  it('keeps a plan’s formula and units, which its diagram reads', () => {
    const plan = site.plans.find(({ id }) => id === 'yuhang-2021');
    expect(plan?.formula).toBe('一廊一轴、一心三片');
    expect(plan?.translation).toMatch(/^one corridor/i);
    expect(plan?.parts.map(({ unit }) => unit)).toEqual(['廊', '轴', '心', '片']);
  });

  it('names the cells of a breakdown by their groups', () => {
    const cell = site.indicators.find(({ id }) => id === 'census-age-60-64-female');
    expect(cell?.name).toBe('female residents aged 60 to 64 (census)');
  });

  it('tells the stories that are translated, with the scenes that they have', () => {
    const translated = readEditionFiles(SITE.content, 'en').filter(({ file }) => file.startsWith('stories/'));
    expect(site.stories.map(({ slug }) => `stories/${slug}.md`)).toEqual(translated.map(({ file }) => file));
    for (const { slug, steps } of site.stories) {
      const chinese = zh.stories.find((each) => each.slug === slug);
      expect(steps.map(({ id }) => id)).toEqual(chinese?.steps.map(({ id }) => id));
      expect(steps.map(({ scene }) => scene.figures)).toEqual(
        chinese?.steps.map(({ scene }) => scene.figures)
      );
    }
  });

  it('says a change on the map with its sign, and the words of an exhibit', () => {
    expect(stepAt('growth')?.scene.annotation?.text.replace('\u00a0', ' ')).toBe(
      'Yuhang, over the decade: about +110.7%'
    );
    expect(JSON.stringify(stepAt('core')?.exhibits)).toContain('West Station unit');
    expect(stepAt('growth')?.scene.view.name).toBe('the north-east of Hangzhou');
  });

  it('says no word of an exhibit in Chinese', () => {
    // A place's id is its Chinese name: what is said is the place's own.
    const nameAt = (place: PlaceId) => site.places.find(({ id }) => id === place)?.name;
    const sayAll = (exhibit: Exhibit): unknown =>
      exhibit.kind === 'strip' ? [...exhibit.path, ...exhibit.beside].map(nameAt) : exhibit;
    const said = site.stories.flatMap(({ slug, steps }) =>
      steps.flatMap(({ id, exhibits }) =>
        exhibits.map((each) => `${slug}#${id} ${JSON.stringify(sayAll(each))}`)
      )
    );
    expect(said.filter((each) => HAN.test(each))).toEqual([]);
  });
});
