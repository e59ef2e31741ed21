import type { AreaCode, BoundaryId } from '../../domain/ids';
import type { AreaRef } from '../../domain/redraw';
import type { Lights, LitAreas } from '../../map/lit.svelte';
import type { FigureCard } from '../../numbers/card';
import { readCard } from '../../numbers/read-card';
import type { ReadJson } from '../../ui/files';

export interface NumberLights {
  readonly lights: Pick<Lights, 'pointAreas'>;
  /** The boundary of the map that is shown. */
  readonly boundary: () => string;
  /** Boundary → the divisions of it whose ground is another on another boundary. */
  readonly redrawn: () => Readonly<Record<string, readonly AreaCode[]>>;
  readonly read: ReadJson;
  /** Where what is known of a figure stands. */
  readonly cardAddress: (id: string) => string;
}

/** What a number's card says of where it lies, on the boundary that is shown where its ground is the same there. */
export function toLitAreas(
  { locator: { boundary, filled, outlined } }: Pick<FigureCard, 'locator'>,
  shown: string,
  redrawn: Readonly<Record<string, readonly AreaCode[]>>
): LitAreas | null {
  const isWithin = filled.length === 0;
  const on = (code: AreaCode): AreaRef =>
    redrawn[boundary]?.includes(code) ? { boundary, code } : { boundary: shown as BoundaryId, code };
  const areas = (isWithin ? outlined : filled).map(on);
  return areas.length === 0 ? null : isWithin ? { areas, isWithin } : { areas };
}

/**
 * Numbers light where they lie, as long as they are pointed at or have the focus, and while their card is open: charts'
 * numbers are never hydrated, so what holds them listens. `first`: what happened before this code was there.
 */
export function lightNumbers(
  holder: HTMLElement,
  first: Event,
  { lights, boundary, redrawn, read, cardAddress }: NumberLights
): () => void {
  let wanted: string | null = null;
  async function point(id: string | null, isAnew = false): Promise<void> {
    if (id === wanted && !isAnew) return;
    wanted = id;
    if (id === null) return lights.pointAreas(null);
    // A card that does not arrive lights nothing; opened, it says so.
    const card = await readCard(id, cardAddress(id), read).catch(() => null);
    if (wanted === id && card) lights.pointAreas(toLitAreas(card, boundary(), redrawn()));
  }
  const enter = ({ target, type }: Event): void => {
    const id = numberAt(target);
    // A name on the map that loses the focus to a number puts out what the number has lit.
    if (id !== null || wanted !== null) void point(id, id !== null && type === 'focusin');
  };
  /** Into the number's card, which lies over the page: it is still what is asked about. */
  const leave = ({ relatedTarget }: MouseEvent | FocusEvent): void => {
    if (!isInCard(relatedTarget)) void point(numberAt(relatedTarget));
  };
  const stops = [
    ...(['pointerover', 'focusin', 'click'] as const).map((type) => listen(holder, type, enter)),
    ...(['pointerout', 'focusout'] as const).map((type) => listen(holder, type, leave as EventListener))
  ];
  enter(first);
  return () => {
    for (const stop of stops) stop();
  };
}

function numberAt(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a[data-figure]') : null;
  return link?.getAttribute('data-figure') ?? null;
}

const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null;

function listen(holder: HTMLElement, type: string, run: EventListener): () => void {
  holder.addEventListener(type, run);
  return () => holder.removeEventListener(type, run);
}
