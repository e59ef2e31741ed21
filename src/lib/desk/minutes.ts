/** Planned minutes as a field holds them: a step's notes say them, in the form of the content. */
export { minutesMeta, minutesTyped, toMinutes } from '../content/story/minutes';
