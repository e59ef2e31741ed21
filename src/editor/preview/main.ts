import { mount } from 'svelte';
import '../../app.css';
import type { Chosen, DrawnOnMap, Preview } from './host';
import type { Outline } from '../../lib/desk/drawing/shape';
import Story from './Story.svelte';

/** The page inside the editor: it shows what the window around it gives it. */
const host = (parent as Window & Pick<typeof globalThis, 'atlasPreviewHost'>).atlasPreviewHost;

if (host) {
  let story: Preview | undefined;
  let pointed: [Chosen | null, boolean] | undefined;
  let isHeld = false;
  let drawn: DrawnOnMap | null = null;
  let ground: readonly Outline[] = [];
  host.ready({
    show(given) {
      // Values of another window's realm are not what this one's code takes for plain.
      const shown = structuredClone(given);
      if (story) return story.show(shown);
      const mounted: Preview = mount(Story, { target: document.body, props: { host, first: shown } });
      story = mounted;
      if (pointed) mounted.point(...pointed);
      mounted.hold(isHeld);
      mounted.draw(drawn);
      mounted.ground(ground);
    },
    point(chosen, scrolls) {
      pointed = [chosen, scrolls];
      story?.point(chosen, scrolls);
    },
    hold(isOn) {
      isHeld = isOn;
      story?.hold(isOn);
    },
    draw(given) {
      drawn = structuredClone(given);
      story?.draw(drawn);
    },
    ground(given) {
      ground = given;
      story?.ground(given);
    }
  });
}
