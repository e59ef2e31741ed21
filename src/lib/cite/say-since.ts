import type { Aspect, CitedThing } from '../domain/since';
import { m } from '../paraglide/messages';

const ASPECT: Readonly<Record<Aspect, () => string>> = {
  ...{ gone: m.versions_aspect_gone, new: m.versions_aspect_new, value: m.versions_aspect_value },
  ...{ text: m.versions_aspect_text, map: m.versions_aspect_map, source: m.versions_aspect_source },
  ...{ order: m.versions_aspect_order, other: m.versions_aspect_other }
};

/** In what respects something changed, in a row: `文字、图`. */
export const sayAspects = (aspects: readonly Aspect[]): string =>
  aspects.map((each) => ASPECT[each]()).join(m.versions_and());

const THING: Readonly<Record<CitedThing['kind'], () => string>> = {
  ...{ story: m.versions_thing_story, step: m.versions_thing_step, figure: m.versions_thing_figure },
  ...{ source: m.versions_thing_source, plan: m.versions_thing_plan, data: m.versions_thing_data }
};
export const sayThing = ({ kind }: CitedThing): string => THING[kind]();
