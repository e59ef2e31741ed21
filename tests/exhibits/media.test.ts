import { readFileSync } from 'node:fs';
import { decode } from 'jpeg-js';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toPlainText } from '../../src/lib/pages/paper/plain-text';
import { toStoryPage } from '../../src/lib/pages/story/page.server';
import { isWanted } from '../../src/lib/offline/precache-list';
import { readImageSize } from '../../src/lib/content/text/image-size';
import { mediaNames, readMedium } from '../../src/lib/server/library/media';
import { mediaBytes, withMedia } from '../../src/lib/server/views/inlined-media';
import { geodata, problemsOf, tinyFiles, tinySite } from '../fixtures/tiny-site/tiny-site';
import { madeSizes } from '../../src/lib/exhibits/read-made-sizes';
import { toWidth } from '../../src/lib/server/pictures/to-width';
import { toLibrary } from '../../src/lib/server/library/library';
import DrawnExhibit from './DrawnExhibit.svelte';
import DrawnHandout from './DrawnHandout.svelte';

const library = toLibrary(tinySite(), geodata);
const CONTENT = 'tests/fixtures/tiny-county/content';
const read = (file: string): Promise<Buffer> => readMedium(file, [story], CONTENT);
const story = library.site.stories.find(({ slug }) => slug === 'pictures')!;
const page = toStoryPage(story, library);
const [image, video, lake] = page.steps.map(({ exhibits }) => exhibits[0]!);
const drawn = (exhibit: typeof image): string => render(DrawnExhibit, { props: { exhibit: exhibit! } }).body;

describe('a picture beside a story', () => {
  const body = drawn(image);

  it('comes in the sizes that lie beside it, late, and its room is kept', () => {
    expect(body).toContain('srcset="/media/harbour.png 480w, /media/harbour@2x.png 960w"');
    expect(body).toMatch(/<img[^>]* width="480" height="270"/);
    expect(body).toContain('loading="lazy"');
    expect(body).toContain('alt="一条船停在水边，天上有太阳"');
  });

  it('says whose it is and how it may be used, wherever it is shown', () => {
    const credit = '来自小县图志；许可：CC0';
    expect(body).toContain(credit);
    const text = toPlainText(toPrintPage(story, library));
    expect(text).toContain('【图片】一条船停在水边，天上有太阳');
    expect(text.split(credit)).toHaveLength(4);
  });

  it('is refused where one of its sizes is another picture', () => {
    const bytes = Uint8Array.from(tinyFiles().find(({ file }) => file.endsWith('harbour.png'))!.text, (char) => char.charCodeAt(0)); // prettier-ignore
    bytes[23] = 99;
    const odd = { file: 'stories/harbour@odd.png', text: String.fromCharCode(...bytes) };
    const what = '「harbour@odd.png」和「harbour.png」不是同一个比例';
    expect(problemsOf([...tinyFiles(), odd])).toMatchObject([
      { file: 'stories/pictures.md', line: 15, what }
    ]);
  });
});

describe('a picture that lies beside its story in one large size', () => {
  it('comes in smaller ones that the build makes, as wide as they say, and in its own', async () => {
    expect(drawn(lake)).toContain(
      'srcset="/media/lake@480w.jpg 480w, /media/lake@960w.jpg 960w, /media/lake.jpg 1400w"'
    );
    const sizes = lake?.kind === 'image' ? lake.sizes : [];
    for (const { src, width, height } of sizes)
      expect(readImageSize(await read(src.replace('/media/', '')))).toEqual({ width, height });
  });

  it('is turned as its camera noted, and is the same picture', async () => {
    const { data, width } = decode(await read('lake@480w.jpg'), { useTArray: true });
    const at = (x: number, y: number): number[] => [...data.subarray((y * width + x) * 4).subarray(0, 3)];
    const seen = { sun: at(89, 58), sail: at(355, 205), water: at(20, 300) };
    const meant = { sun: [231, 161, 60], sail: [255, 248, 234], water: [63, 127, 134] };
    for (const [name, colour] of Object.entries(meant))
      seen[name as keyof typeof seen].forEach((sample, i) =>
        expect(Math.abs(sample - colour[i]!), `${name} ${i}`).toBeLessThan(12)
      );
  });

  it('is never made larger, nor where a size lies there already, nor of WebP', () => {
    const png = readFileSync(`${CONTENT}/stories/harbour.png`);
    const of = (width: number, header: Uint8Array = png, file = 'a.png'): string[] => {
      const own = { file, width, height: width / 2, madeFrom: null };
      return madeSizes([own], new Map([[file, header]])).map(
        (each) => `${each.file} ${each.width}x${each.height}`
      );
    };
    expect(of(480)).toEqual([]);
    expect(of(500)).toEqual([]);
    expect(of(4000)).toEqual(['a@480w.png 480x240', 'a@960w.png 960x480', 'a@1600w.png 1600x800']);
    const webp = Uint8Array.from('RIFF....WEBPVP8X....................', (char) => char.charCodeAt(0));
    expect(of(4000, webp, 'a.webp')).toEqual([]);
  });

  it('stops the build where it cannot be read', async () => {
    const whole = readFileSync(`${CONTENT}/stories/lake.jpg`);
    await expect(toWidth(whole.subarray(0, 700), { width: 48, height: 31 })).rejects.toThrow(
      'cannot be decoded'
    );
  });

  it('weighs less the smaller it is', async () => {
    const bytes = await Promise.all(['lake@480w.jpg', 'lake@960w.jpg', 'lake.jpg'].map(read));
    const lengths = bytes.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });
});

describe('a video beside a story', () => {
  const body = drawn(video);

  it('waits to be asked, shows its picture, and has captions', () => {
    expect(body).toMatch(/<video[^>]* controls[^>]* preload="none"/);
    expect(body).not.toContain('autoplay');
    expect(body).toMatch(/<video[^>]* poster="\/media\/harbour.png"[^>]* width="480" height="270"/);
    expect(body).toContain('<source src="/media/boat.webm" type="video/webm"');
    expect(body).toMatch(/<track[^>]* kind="captions"[^>]* src="\/media\/boat.vtt"/);
  });

  it('is its picture and its address on paper, and its address in plain text', () => {
    const print = toPrintPage(story, library);
    const { body: paper } = render(DrawnHandout, {
      props: { page: { ...print, address: 'https://tu.example/' } }
    });
    expect(paper).not.toContain('<video');
    expect(paper).toContain('视频：https://tu.example/media/boat.webm');
    expect(toPlainText(print)).toContain('视频：/media/boat.webm');
  });
});

describe('files beside stories', () => {
  it('are published once each, where a story shows them', () => {
    expect(mediaNames(library.site.stories).sort()).toEqual([
      'boat.vtt',
      'boat.webm',
      'harbour.png',
      'harbour@2x.png',
      'lake.jpg',
      'lake@480w.jpg',
      'lake@960w.jpg'
    ]);
  });

  it('are kept for a reader without a net, but for videos', () => {
    expect(['/media/harbour@2x.png', '/media/boat.vtt', '/media/boat.webm'].map(isWanted)).toEqual([
      true,
      true,
      false
    ]);
  });

  it('are in the one file itself: one size of a picture, the video and its captions', async () => {
    const packed = await withMedia(page, read);
    const [packedImage, packedVideo, packedLake] = packed.steps.map(({ exhibits }) => drawn(exhibits[0]));
    expect(packedImage).toMatch(/src="data:image\/png;base64,/);
    expect(packedImage).not.toContain('srcset');
    expect(packedImage).toContain('width="960"');
    expect(packedLake).toMatch(/src="data:image\/jpeg;base64,[^"]*" width="960" height="617"/);
    expect(packedLake).not.toMatch(/srcset|sizes=/);
    for (const start of ['data:video/webm', 'data:text/vtt', 'data:image/png'])
      expect(packedVideo).toContain(`="${start};base64,`);
    expect(`${packedImage}${packedVideo}`).not.toContain('"/media/');
    expect(mediaBytes(packed)).toBeGreaterThan(5000);
  });
});
