import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toPrintPage } from '../../src/lib/pages/paper/page.server';
import { toPlainText } from '../../src/lib/pages/paper/plain-text';
import { toStoryPage } from '../../src/lib/pages/story/page.server';
import { isWanted } from '../../src/lib/offline/precache-list';
import { mediaNames } from '../../src/lib/server/library/media';
import { mediaBytes, withMedia } from '../../src/lib/server/views/inlined-media';
import { geodata, problemsOf, tinyFiles, tinySite } from '../fixtures/tiny-site/tiny-site';
import { toLibrary } from '../../src/lib/server/library/library';
import DrawnExhibit from './DrawnExhibit.svelte';
import DrawnHandout from './DrawnHandout.svelte';

const library = toLibrary(tinySite(), geodata);
const read = (file: string): Buffer => readFileSync(`tests/fixtures/tiny-county/content/stories/${file}`);
const story = library.site.stories.find(({ slug }) => slug === 'pictures')!;
const page = toStoryPage(story, library);
const [image, video] = page.steps.map(({ exhibits }) => exhibits[0]!);
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
    expect(text.split(credit)).toHaveLength(3);
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
      'harbour@2x.png'
    ]);
  });

  it('are kept for a reader without a net, but for videos', () => {
    expect(['/media/harbour@2x.png', '/media/boat.vtt', '/media/boat.webm'].map(isWanted)).toEqual([
      true,
      true,
      false
    ]);
  });

  it('are in the one file itself: one size of a picture, the video and its captions', () => {
    const [packedImage, packedVideo] = withMedia(page, read).steps.map(({ exhibits }) => drawn(exhibits[0]));
    expect(packedImage).toMatch(/src="data:image\/png;base64,/);
    expect(packedImage).not.toContain('srcset');
    expect(packedImage).toContain('width="960"');
    for (const start of ['data:video/webm', 'data:text/vtt', 'data:image/png'])
      expect(packedVideo).toContain(`="${start};base64,`);
    expect(`${packedImage}${packedVideo}`).not.toContain('"/media/');
    expect(mediaBytes(withMedia(page, read))).toBeGreaterThan(5000);
  });
});
