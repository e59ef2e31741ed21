/**
 * A part's properties: until it has started those that its HTML was made with, whatever has happened since, else it would
 * not fit; then those of now.
 */
export function heldProps<Props extends object>(props: Props, isStarted: () => boolean): Props {
  const made = { ...props };
  const keys = Object.keys(made) as (keyof Props)[];
  const held = Object.fromEntries(
    keys.map((key) => [key, { get: () => (isStarted() ? props : made)[key], enumerable: true }])
  );
  return Object.defineProperties({}, held) as Props;
}

/** The properties of both; those that are given stay getters, and are not read here. */
export function withGiven<Props extends object, Given extends object>(
  props: Props,
  given: Given | undefined
): Props & Given {
  return Object.defineProperties(props, given ? Object.getOwnPropertyDescriptors(given) : {}) as Props &
    Given;
}
