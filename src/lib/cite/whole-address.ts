interface Here {
  /** The open page. */
  readonly href: string;
  /** Where the site's root lies on this host, with slashes around. */
  readonly root: string;
  /** What the page says that it is called, where the site knows its own address. */
  readonly canonical: string | null;
}

/**
 * The whole address of a path of the site: at the site's own address where the page says it, at the host that the reader
 * sees otherwise; null on no host, as in one file.
 */
export function wholeAddress(path: string, { href, root, canonical }: Here): string | null {
  const { protocol, pathname, origin } = new URL(href);
  if (!/^https?:$/.test(protocol)) return null;
  const below = pathname.slice(root.length - 1);
  // A form of a page (its paper, its wall) is called as the page itself, which ends otherwise.
  const site = canonical?.endsWith(below) ? canonical.slice(0, -below.length) : origin + root.slice(0, -1);
  return site + path;
}

/** The same of the page that is open in this window. */
export function addressHere(path: string, root: string): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
  return wholeAddress(path, { href: location.href, root, canonical });
}
