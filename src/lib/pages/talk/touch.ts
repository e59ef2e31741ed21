const IDLE_MS = 3000;
/** A swipe is quick, long and level; a drag of the map is none of these three together. */
const SWIPE = { px: 70, ms: 600, slope: 0.6 };
const DRAG_PX = 6;

export interface TouchEvents {
  readonly onswipe: (direction: 'next' | 'previous') => void;
  /** Somebody touched, clicked or moved the mouse. */
  readonly onuse: () => void;
  readonly onidle: (isIdle: boolean) => void;
  /** The mouse drags, or the wheel turns, over the map. */
  readonly ondrag: (event: MouseEvent) => void;
}

interface Down {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly isTouch: boolean;
  readonly isOnMap: boolean;
}

/** Watches the whole window; `map` is where a drag means the map. Ends with the returned function. */
export function watchTouch(map: HTMLElement, events: TouchEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down: Down | null = null;
  const use = (): void => {
    events.onuse();
    events.onidle(false);
    clearTimeout(timer);
    timer = setTimeout(() => events.onidle(true), IDLE_MS);
  };
  const onpointerdown = (event: PointerEvent): void => {
    use();
    const isOnMap = map.contains(event.target as Node);
    down = {
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      isTouch: event.pointerType === 'touch',
      isOnMap
    };
  };
  const onpointermove = (event: PointerEvent): void => {
    // Moving the mouse wakes the cursor; an unattended screen has none to move.
    use();
    if (!down?.isOnMap || down.isTouch || event.buttons === 0) return;
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG_PX) events.ondrag(event);
  };
  const onpointerup = (event: PointerEvent): void => {
    const from = down;
    down = null;
    if (!from?.isTouch || event.timeStamp - from.at > SWIPE.ms) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) < SWIPE.px || Math.abs(dy) > Math.abs(dx) * SWIPE.slope) return;
    events.onswipe(dx < 0 ? 'next' : 'previous');
  };
  const onwheel = (event: WheelEvent): void => {
    use();
    if (map.contains(event.target as Node)) events.ondrag(event);
  };
  const listeners = [
    ['pointerdown', onpointerdown],
    ['pointermove', onpointermove],
    ['pointerup', onpointerup],
    ['wheel', onwheel]
  ] as const;
  for (const [type, listener] of listeners)
    addEventListener(type, listener as EventListener, { passive: true });
  use();
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of listeners) removeEventListener(type, listener as EventListener);
  };
}
