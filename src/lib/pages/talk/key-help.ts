import { m } from '../../paraglide/messages';

/** For the help: what is said of each key, in the order of use. */
export const keyHelp = (): readonly (readonly [keys: string, what: string])[] => [
  [m.talk_key_next(), m.talk_help_next()],
  ['PageUp · ← · ↑', m.talk_help_previous()],
  ['Home · End', m.talk_help_ends()],
  [m.talk_key_digits(), m.talk_help_digits()],
  [m.talk_key_black(), m.talk_help_black()],
  ['q', m.talk_numbers_of_step()],
  ['o', m.talk_help_overview()],
  ['i', m.talk_indicators()],
  ['h', m.talk_help_inferred()],
  ['+ · -', m.talk_help_zoom()],
  ['l', m.talk_help_pointer()],
  ['n', m.talk_notes()],
  ['r', m.talk_help_code()],
  ['s', m.talk_help_speaker()],
  ['f', m.talk_help_full_screen()],
  ['c', m.talk_help_contrast()],
  ['a', m.talk_help_autoplay()],
  ['Esc', m.talk_help_escape()],
  ['?', m.talk_help_help()]
];
