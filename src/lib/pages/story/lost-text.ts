import { m } from '../../paraglide/messages';

/** `这幅图上没有标：超山、临平山。` */
export const lostText = (names: readonly string[]): string =>
  m.story_lost_names({ names: names.join(m.site_list_separator()) });
