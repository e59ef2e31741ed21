import { m } from '../../paraglide/messages';

/** What is set over each card of the wall; the headline face is cut to it. */
export const PANEL_TITLES = {
  numbers: m.talk_numbers_of_step,
  number: m.numbers_origin_of_one,
  overview: m.talk_overview,
  indicators: m.talk_indicators,
  screen: m.talk_screen,
  help: m.site_keys
} as const;

export const panelTitles = (): readonly string[] => Object.values(PANEL_TITLES).map((title) => title());
