/**
 * A part's properties: until it has started those that its HTML was made with, whatever has happened since, else it would
 * not fit; then those of now.
 */
export function heldProps<Props extends Record<string, unknown>>(
  props: Props,
  isStarted: () => boolean
): Props {
  const made = { ...props };
  const held = Object.fromEntries(
    Object.keys(made).map((key) => [key, { get: () => (isStarted() ? props : made)[key], enumerable: true }])
  );
  return Object.defineProperties({}, held) as Props;
}
