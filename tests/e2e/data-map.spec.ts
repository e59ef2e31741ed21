import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { faults } from './support/axe';
import type { StageElement } from './support/live';
import { DESK, mapOf, PHONE, touch, wake } from './support/story';
import { expect, test } from './support/test';

const EXPLORE = 'explore/';
const rowOf = (page: Page, name: string) => page.getByRole('complementary', { name: '排名' }).getByRole('listitem').filter({ hasText: name }); // prettier-ignore

/** Opens the explorer at an address, with its scripts running. */
async function openExplore(page: Page, query = ''): Promise<void> {
  await page.goto(EXPLORE + query);
  if (!query) await touch(page);
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
}

test.describe('on a desk', () => {
  test.use({ ...DESK, map: 'drawn' });

  test('the address is the map, by choice and by search; what cannot be had is said, and something true is shown', async ({
    page
  }) => {
    await test.step('a choice changes it, Back and a reload bring it back', async () => {
      await openExplore(page);
      const title = page.getByRole('heading', { level: 2 }).first();
      await expect(title).toContainText('今天这块地上人口的增幅');
      await page.getByLabel('指标', { exact: true }).selectOption({ label: '地区生产总值' });
      await expect(title).toHaveText('地区生产总值，2022年');
      await expect(page).toHaveURL(/indicator=gdp&period=2022&boundary=2021/);
      await page.getByLabel('同比增速').check();
      await expect(title).toContainText('同比增速');
      await page.goBack();
      await expect(title).toHaveText('地区生产总值，2022年');
      await page.goBack();
      await expect(title).toContainText('今天这块地上人口的增幅');
      await page.goForward();
      await page.reload();
      await expect(title).toHaveText('地区生产总值，2022年');
    });
    await test.step('a division is found by its initials and an indicator by its name', async () => {
      const box = page.getByRole('combobox', { name: '找区或指标' });
      await box.fill('lp');
      await box.press('Enter');
      await expect(page).toHaveURL(/area=330113/);
      await box.fill('渗透率');
      await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
      await box.fill('pm2.5');
      await box.press('ArrowDown');
      await box.press('ArrowUp');
      await box.press('Enter');
      await expect(page).toHaveURL(/indicator=pm25/);
    });
    await test.step('what cannot be had is said, and something true is shown', async () => {
      await openExplore(page, '?indicator=hightech-firms-new&period=2021&status=actual&area=330199');
      await expect(page.getByRole('alert')).toContainText('没有性质为「actual」的数');
      await expect(page.getByRole('alert')).toContainText('330199');
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('2021年');
    });
    await test.step('a number that cannot meet the map’s is refused with a way on', async () => {
      await openExplore(
        page,
        '?indicator=census-population&period=2020-11-01&boundary=2021&y=census-household-size'
      );
      await expect(page.getByRole('alert')).toContainText('换到2021年4月9日前就可以');
      await page.getByLabel('和另一个数一起看').selectOption('census-household-size');
      await expect(page).toHaveURL(/boundary=2017.*y=census-household-size@/);
      await expect(page.locator('[data-scatter]')).toBeVisible();
    });
  });

  test('divisions are reached by keys, seen and heard, with their people by age and the ground about them', async ({
    page
  }) => {
    await test.step('the people of the chosen division stand by age', async () => {
      await openExplore(page, '?indicator=gdp&period=2022&boundary=2021&area=330106');
      await expect(page.locator('[data-pyramid]')).toContainText('1,112,992');
    });
    await test.step('every division is reached by arrow keys, seen on the map and heard with its number', async () => {
      await openExplore(page, '?indicator=gdp&period=2022&boundary=2021&area=330110');
      const keys = page.getByRole('group', { name: /^地图上的区/ });
      const yuhang = keys.getByRole('button', { name: /^余杭区.*2651.25 亿元.*第 1$/ });
      await yuhang.focus();
      await expect(page.locator('[data-focused]')).toHaveAttribute('data-focused', '330110');
      // Eastwards over 拱墅, which is too small for its name, to 临平.
      for (const [key, code] of [
        ['ArrowRight', '330105'],
        ['ArrowUp', '330113']
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.locator('[data-focused]')).toHaveAttribute('data-focused', code);
      }
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/area=330113/);
      await expect(page.getByRole('region', { name: '临平区' })).toContainText('列第 8');
      await page.keyboard.press('End');
      await expect(page.locator('[data-focused]')).toHaveAttribute('data-focused', '330182');
    });
    await test.step('the people of a division without them, or where they can be seen', async () => {
      await expect(page).toHaveURL(/area=330113/);
      await expect(
        page.getByRole('region', { name: '临平区' }).getByRole('link', { name: /^余杭区/ })
      ).toHaveAttribute('href', /districts\/330110\/#b2017$/);
    });
    await test.step('ground says where it is seen, once it draws nothing here', async () => {
      await page.getByRole('checkbox', { name: '地点' }).check();
      await expect(page.getByRole('checkbox', { name: '地点 放大才看得见' })).toBeChecked();
      await page.getByRole('checkbox', { name: '铁路' }).check();
      await expect(page.getByRole('checkbox', { name: '铁路', exact: true })).toBeChecked();
    });
  });

  test('what stands side by side, in a plot or in a table points at the map, keeps apart what must be, and is for every reader', async ({
    page
  }) => {
    await test.step('the compare panel sets apart what must not stand side by side, with the reason', async () => {
      await openExplore(page, '?indicator=gdp&period=2022&boundary=2021');
      for (const name of ['西湖区', '临平区']) await page.getByLabel(`把${name}放进对比`).check();
      await expect(page).toHaveURL(/compare=330106,330113/);
      await expect(page.locator('[data-compare="gdp"]')).toContainText('1970.1');
      const apart = page.locator('[data-refused="services-value-added"]');
      await expect(apart).toContainText('872.23');
      await expect(apart).toContainText('418.78');
      await expect(apart).toContainText('「全年」与「半年」');
    });
    await test.step('a plot’s dots and divisions point at each other', async () => {
      await page.getByLabel('和另一个数一起看').selectOption({ label: '常住人口（人口普查）' });
      await expect(page).toHaveURL(/y=census-population@2020-11-01/);
      const plot = page.getByRole('region', { name: /^GDP和普查人口/ });
      await plot.locator('[data-dot="余杭区"] .hit').hover();
      await expect(page.locator('[data-map] [data-pointed]')).toHaveAttribute('data-pointed', '330110');
      await rowOf(page, '富阳区').hover();
      await expect(plot.locator('[data-dot="富阳区"]')).toHaveClass(/\bpointed\b/);
      const keys = plot.getByRole('group', { name: /^图上的点/ });
      await keys.getByRole('button', { name: /^余杭区，GDP .*2651.25 亿元；普查人口 1,226,673 人$/ }).focus();
      await expect(page.locator('[data-focused]')).toHaveAttribute('data-focused', '330110');
      await plot.locator('summary').click();
      await expect(plot.getByRole('row')).toHaveCount(14);
      await page.goBack();
      await expect(plot).toHaveCount(0);
      await page.goForward();
      await expect(plot).toHaveCount(1);
    });
    await test.step('the table says everything that the map says, in any order', async () => {
      await page.getByRole('slider', { name: '时期' }).press('ArrowLeft');
      await expect(page).toHaveURL(/period=2021/);
      const table = page.getByRole('region', { name: /表格$/ });
      await expect(table.getByRole('row')).toHaveCount(14);
      const shapes = await page
        .locator('[data-map] a[data-area]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-area')));
      for (const code of shapes) await expect(table.locator(`[data-row="${code}"]`)).toHaveCount(1);
      await table.getByRole('button', { name: '数' }).click();
      await expect(table.getByRole('columnheader', { name: '数' })).toHaveAttribute('aria-sort', 'ascending');
      await expect(table.getByRole('row').last()).not.toContainText('亿元');
    });
    await test.step('nothing of it has anything that axe objects to', async () => {
      for (const part of ['[data-compare]', '[data-refused]', '[data-scatter]'])
        await expect(page.locator(part).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });

  test('two maps, a course of periods and the small maps of all periods keep their names, their end and their scale', async ({
    page
  }) => {
    await test.step('no name is cut by the line between two maps', async () => {
      await openExplore(page, '?indicator=gdp&period=2023&boundary=2021&swipe=2021');
      const middle = page.locator('.map-place .label:visible', { hasText: '桐庐县' });
      await expect(middle).toHaveCount(1);
      const shown = await middle.evaluate((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const line = document.querySelector('[role=slider]')!.getBoundingClientRect();
        const isCut = [...document.querySelectorAll('[style*=clip-path]')].some((each) =>
          each.contains(label)
        );
        const isCrossed = left < line.right && right > line.left;
        const grip = document.querySelector('.grip')!.getBoundingClientRect();
        return { isCut, isCrossed, isHidden: grip.top < bottom && grip.bottom > top };
      });
      expect(shown).toEqual({ isCut: false, isCrossed: true, isHidden: false });
    });
    await test.step('two maps on two boundaries name both under their frame', async () => {
      await openExplore(
        page,
        '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017'
      );
      await expect(mapOf(page).locator('summary')).toContainText('2021年4月9日前、2021年4月9日后');
    });
    await test.step('a course of periods ends when something else is shown, or the way back is gone', async () => {
      await openExplore(page, '?indicator=registered-share-60-plus&period=2010-12-31&boundary=2017');
      const play = page.getByRole('button', { name: '播放', exact: true });
      const stop = page.getByRole('button', { name: '停下', exact: true });
      await play.click();
      await expect(stop).toBeVisible();
      await page.getByLabel('指标', { exact: true }).selectOption('gdp');
      await expect(page).toHaveURL(/indicator=gdp/);
      await expect(play).toBeVisible();
      await page.getByRole('slider', { name: '时期' }).press('Home');
      await play.click();
      await expect(stop).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(/registered-share/);
      await expect(play).toBeVisible();
    });
    await test.step('the small maps of all periods show circles where the map does, on one scale', async () => {
      await page.goto(`${EXPLORE}?indicator=gdp&look=circles`);
      const maps = page.locator('section', { hasText: '各期并看' }).getByRole('listitem');
      await expect(maps.locator('circle').first()).toBeVisible();
      const largest = await maps.evaluateAll((all) =>
        all.map((map) => Math.max(...[...map.querySelectorAll('circle')].map((each) => each.r.baseVal.value)))
      );
      expect(largest.length).toBeGreaterThan(1);
      expect(new Set(largest).size, 'periods differ').toBeGreaterThan(1);
      const fills = await maps
        .first()
        .locator('use')
        .evaluateAll((all) => all.map((each) => each.getAttribute('fill')));
      expect(new Set(fills).size, 'colours that would say it twice').toBeLessThan(3);
    });
  });
});

test.describe('on a desk, drawn and live,', () => {
  test.use(DESK);

  test('the map, its legend and the ranking point at each other, and what is seen can be taken away', async ({
    page
  }) => {
    await test.step('map, legend and ranking point at each other, on the live map too', async () => {
      await openExplore(page, '?indicator=census-population&period=2020-11-01&boundary=2021');
      await wake(page);
      const pointed = page.locator('[data-map] [data-pointed]');
      await page.locator('[data-class="4"]').hover();
      const inClass = await page.locator('[data-class="4"]').getAttribute('aria-label');
      await expect(pointed).toHaveCount(inClass!.split('、').length);
      await rowOf(page, '富阳区').hover();
      await expect(pointed).toHaveAttribute('data-pointed', '330111');
      await expect(page.locator('[data-tick="330111"]')).toHaveClass(/\bon\b/);
      // Pointing at the legend has scrolled to it.
      await mapOf(page).evaluate((map) => map.scrollIntoView({ block: 'start' }));
      const stage = (await mapOf(page).boundingBox())!;
      const lin = await mapOf(page).evaluate((element: StageElement) =>
        element.liveStage.live!.boundsOnScreen('2021', '330112')
      );
      // Beside the name, which is a link of its own.
      await page.mouse.move(stage.x + lin.x + lin.width * 0.3, stage.y + lin.y + lin.height * 0.5);
      await expect(pointed).toHaveAttribute('data-pointed', '330112');
      await expect(page.locator('[data-tick="330112"]')).toHaveClass(/\bon\b/);
    });
    await test.step('the view can be taken away as CSV, SVG and PNG', async () => {
      await openExplore(page, '?indicator=density-census&period=2020-11-01&boundary=2021');
      const saved: Record<string, Buffer> = {};
      for (const [format, button] of [['csv', 'CSV（带出处）'], ['svg', 'SVG'], ['png', 'PNG']] as const) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ]);
  expect(download.suggestedFilename()).toBe(`density-census_2020-11-01_boundary-2021.${format}`);
  saved[format] = await readFile(await download.path());
} // prettier-ignore
      const rows = csvParse(saved['csv']!.toString('utf8').replace('\uFEFF', ''));
      expect(rows).toHaveLength(13);
      expect(rows.find(({ code }) => code === '330110')).toMatchObject({
        value: '1302',
        tier: '官方；二手汇编'
      });
      expect(saved['svg']!.toString('utf8')).toContain('示意图');
      expect(saved['png']!.subarray(1, 4).toString()).toBe('PNG');
      expect(saved['png']!.length).toBeGreaterThan(30_000);
    });
  });

  test('circles lie over the colours, told by both legends, and Escape gives a map in the hand back', async ({
    page
  }) => {
    await test.step('circles of a count lie over the colours of a share, told by both legends, on the live map too', async () => {
      await openExplore(page, '?indicator=share-60-plus&period=2020-11-01&boundary=2017');
      await page.getByLabel('颜色上再叠圆').selectOption({ label: '常住人口（人口普查）' });
      await expect(page).toHaveURL(/circles=census-population@2020-11-01/);
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
        '；圆：常住人口（人口普查）'
      );
      await wake(page);
      const map = mapOf(page);
      await expect(map).toContainText('圆的大小：普查人口');
      await expect
        .poll(() => map.evaluate((element: StageElement) => element.liveStage.shown.circles.length))
        .toBe(13);
      await expect(page.locator('[data-class]')).toHaveCount(5);
      const keys = page.getByRole('group', { name: /^地图上的区/ });
      await expect(
        keys.getByRole('button', { name: /^余杭区，.*；圆，常住人口（人口普查）2,402,514 人$/ })
      ).toHaveCount(1);
      const table = page.getByRole('region', { name: /表格$/ });
      await expect(table.getByRole('row', { name: /^余杭区/ })).toContainText('2,402,514');
      expect(await faults(page)).toEqual([]);
      // Colours that are a count themselves carry none, and say so.
      await page.goto(`${EXPLORE}?indicator=gdp&period=2022&boundary=2021&circles=census-population`);
      await expect(page.getByRole('alert')).toContainText('换成比例、均值或变化就可以叠');
    });
    await test.step('Escape gives a map in the hand back, after what lies over it', async () => {
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      await page.getByRole('button', { name: '移动和缩放' }).press('Enter');
      const back = page.getByRole('button', { name: '回到原来的画面' });
      await expect(back).toBeFocused();
      await page.getByRole('button', { name: '搜索', exact: true }).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(back).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(back).toBeHidden();
    });
  });

  test('another period lies over the left, up to a line that keys move, on the live map too', async ({
    page
  }) => {
    await openExplore(page, '?indicator=census-population&period=2020-11-01&boundary=2017');
    await page.getByLabel('左边叠一幅').selectOption({ label: '2010年11月1日' });
    await expect(page).toHaveURL(/swipe=2010-11-01/);
    await wake(page);
    const line = page.getByRole('slider', { name: '左右两幅图的分界' });
    await expect(line).toHaveAttribute('aria-valuenow', '50');
    await line.focus();
    await page.keyboard.press('ArrowRight');
    await expect(line).toHaveAttribute('aria-valuenow', '55');
    await rowOf(page, '富阳区').getByRole('button', { name: '富阳区' }).click();
    await expect(page).toHaveURL(/area=330111/);
    await expect(line).toHaveAttribute('aria-valuenow', '55');
    await expect(page.getByRole('region', { name: /表格$/ })).toHaveCount(2);
    expect(await faults(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ ...PHONE, map: 'drawn' });

  test('the map stands first, whole and named, and nothing scrolls sideways', async ({ page }) => {
    await test.step('the map stands first, and what chooses it just below', async () => {
      await openExplore(page);
      const { height } = PHONE.viewport;
      const map = (await mapOf(page).boundingBox())!;
      const indicator = (await page.getByLabel('指标', { exact: true }).boundingBox())!;
      const search = (await page.getByRole('combobox', { name: '找区或指标' }).boundingBox())!;
      expect(map.y + map.height).toBeLessThan(height);
      expect(search.y).toBeGreaterThan(map.y + map.height);
      expect(indicator.y).toBeLessThan(height * 1.2);
      const name = (await page.getByRole('link', { name: '杭州图志' }).boundingBox())!;
      expect(Math.min(name.width, name.height)).toBeGreaterThanOrEqual(24);
    });
    await test.step('no date is broken in title, legend or source, and every circle has its division’s name', async () => {
      await openExplore(page, '?indicator=census-population&period=2020-11-01&boundary=2021&look=circles');
      const title = page.locator('.map-place h2');
      await expect(title).toHaveText('常住人口（人口普查），2020年11月1日');
      const dates = page
        .locator('.map-place span, #main span, main table span')
        .filter({ hasText: /^\d{4}年\d+月\d+日$/ });
      const lines = await dates.evaluateAll((all) => all.map((each) => each.getClientRects().length));
      expect(lines.length).toBeGreaterThan(2);
      expect(Math.max(...lines)).toBe(1);
      const names = page.locator('.map-place .label:visible').filter({ has: page.locator('a') });
      await expect(names).toHaveCount(13);
    });
    await test.step('two maps are shown one at a time', async () => {
      await openExplore(
        page,
        '?indicator=census-population&period=2020-11-01&boundary=2017&swipe=2010-11-01'
      );
      const sides = page.getByRole('group', { name: '只看一边' });
      await sides.getByRole('button', { name: '2010年11月1日' }).click();
      await expect(sides.getByRole('button', { name: '2010年11月1日' })).toHaveAttribute(
        'aria-pressed',
        'true'
      );
    });
    await test.step('nothing scrolls sideways at 320 pixels, whatever stands beside the map', async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const query of [
        '',
        '?indicator=gdp&period=2022&boundary=2021&y=census-population&area=330106',
        '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017'
      ]) {
        await openExplore(page, query);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          query
        ).toBeLessThanOrEqual(0);
      }
    });
  });
});

test.describe('on a phone without scripts', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  test('the first map, its ranking and its table are all there', async ({ page }) => {
    await page.goto(EXPLORE);
    await expect(page.getByRole('group', { name: /^示意图/ })).toBeVisible();
    await expect(rowOf(page, '萧山区')).toContainText(/\d%/);
    await expect(page.getByRole('region', { name: /表格$/ }).getByRole('row')).toHaveCount(14);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
