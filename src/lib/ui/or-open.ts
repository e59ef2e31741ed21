/**
 * Code that a panel needs. Where it does not arrive, the page that says the same is opened, if there is one; the
 * promise rejects then, too.
 */
export function orOpen<T>(code: Promise<T>, address: () => string | null): Promise<T> {
  return code.catch((cause: unknown) => {
    const href = address();
    if (href) location.assign(href);
    throw cause;
  });
}
