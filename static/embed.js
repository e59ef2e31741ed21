// For pages that show this site in frames: sets each frame to the height that it tells, and leads map frames
// (/embed/stories/…/?map) by the page's own text: what carries data-atlas-step="<id>" asks for that step when it is read,
// of every frame, or of the one that data-atlas-frame="<id of the iframe>" names.
(() => {
  const frames = () => [...document.querySelectorAll('iframe[src*="/embed/"]')];
  // To whoever is there: a frame that is still on its way is of no origin yet, and a step is no secret.
  const send = (frame, message) => frame.contentWindow?.postMessage(message, '*');
  // The steps that were read, by the frame that was named; the latest is the last.
  const read = new Map();
  const lead = (frame) => {
    const [, step] = [...read].reverse().find(([id]) => id === '' || id === frame.id) ?? [];
    if (step) send(frame, { atlas: 'step', step });
  };

  addEventListener('message', ({ data, origin, source }) => {
    const frame = frames().find((each) => each.contentWindow === source && new URL(each.src).origin === origin);
    if (!frame || typeof data !== 'object' || !data) return;
    if (data.atlas === 'height' && data.height > 0 && data.height < 20000)
      frame.style.height = `${Math.ceil(data.height)}px`;
    if (data.atlas === 'steps') lead(frame);
  });

  const begin = () => {
    for (const frame of frames()) send(frame, { atlas: 'ask' });
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) {
            const { atlasFrame = '', atlasStep } = target.dataset;
            read.delete(atlasFrame);
            read.set(atlasFrame, atlasStep);
          }
        for (const frame of frames()) lead(frame);
      },
      { rootMargin: '-45% 0px -45% 0px' }
    );
    for (const text of document.querySelectorAll('[data-atlas-step]')) seen.observe(text);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
})();
