import { measurePageLoad } from './page-load';
import { openPlace, type Place } from './place';
import { toRow, type Row } from './table';
import { buildYardstick } from './yardstick';

/** The untouched story page by Lighthouse, its LCP beside that of a bare page with the same text and one map. */
export async function benchFirstPaint(place: Place): Promise<Row[]> {
  const story = await measurePageLoad(place.storyUrl);
  const yardstickLcpMs = await measureYardstick(place.storyUrl);
  return [
    toRow('Lighthouse mobile: performance', story.performance, { min: 98 }),
    toRow('Lighthouse mobile: accessibility', story.accessibility, { min: 100 }),
    toRow('LCP', story.lcpMs, { unit: 'ms' }),
    toRow('LCP of a bare page with the same text and one map', yardstickLcpMs, { unit: 'ms' }),
    toRow('LCP, times that of the bare page', story.lcpMs / yardstickLcpMs, {
      max: 1.5,
      unit: '×',
      digits: 2
    }),
    toRow('total blocking time', story.tbtMs, { max: 50, unit: 'ms' }),
    toRow('cumulative layout shift', story.cls, { max: 0.01, digits: 3 }),
    toRow('bytes before interaction, compressed, without fonts', story.bytesWithoutFonts / 1000, {
      max: 90,
      unit: 'kB',
      digits: 1
    }),
    toRow('requests before interaction', story.requests)
  ];
}

async function measureYardstick(storyUrl: string): Promise<number> {
  const yardstick = await buildYardstick(storyUrl);
  const place = await openPlace(yardstick.folder, '');
  try {
    return (await measurePageLoad(place.storyUrl)).lcpMs;
  } finally {
    await place.close();
    yardstick.remove();
  }
}
