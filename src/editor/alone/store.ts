/** A file of a content folder, wherever that lies; its path there. */
export interface StoredFile {
  readonly file: string;
  readonly bytes: Blob;
}

/** Content within the browser's reach. */
export interface Store {
  /** Every file as it stands now, hidden ones apart. */
  readonly list: () => Promise<readonly StoredFile[]>;
  /** Takes all of the texts or none, and rejects then; what they take the place of is kept. */
  readonly write: (texts: ReadonlyMap<string, string>) => Promise<void>;
}

/** The file that every content folder has. */
const MARK = 'site.yml';

/** Where the content lies among such paths: its folder with a slash, '' where it is not inside a folder; null where there is none. */
export function contentFolder(paths: readonly string[]): string | null {
  const [found] = paths
    .filter((path) => path === MARK || path.endsWith(`/${MARK}`))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  return found === undefined ? null : found.slice(0, -MARK.length);
}
