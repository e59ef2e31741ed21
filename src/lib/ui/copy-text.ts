/** Puts a text on the clipboard; false where the browser does not let it. */
export function copyText(text: string): Promise<boolean> {
  // Without HTTPS there is no clipboard at all.
  return Promise.resolve(navigator.clipboard)
    .then((clipboard) => clipboard.writeText(text))
    .then(
      () => true,
      () => false
    );
}
