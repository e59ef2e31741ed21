import type { Language } from '../edition';
import type { ContentFile } from '../lib/content/text/problem';
import type { Problem } from '../lib/domain/problem';

/** A file that may be edited, as it lies on the disk. */
export interface OpenedFile {
  /** Its path in the content folder. */
  readonly file: string;
  /** With its own line ends and byte order mark. */
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal: says whether another hand has been there. */
  readonly hash: string;
}

/** Everything that the page needs to work without asking again. */
export interface Opened {
  readonly files: readonly OpenedFile[];
  /** What the check reads besides and nobody edits here: heads of pictures and archives. */
  readonly others: readonly ContentFile[];
  /** Files of the geometry as JSON, by their path in its folder. */
  readonly geo: Readonly<Record<string, unknown>>;
}

export interface ChangedFile {
  readonly file: string;
  readonly text: string;
  /** Its hash when it was opened; null for a file that is new. */
  readonly was: string | null;
}

/** What became of a save: nothing is written but where it says so. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly hashes: Readonly<Record<string, string>> }
  /** By another hand meanwhile: how they stand now; a hash of '' where one is gone. */
  | { readonly kind: 'changed-elsewhere'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly withheld: number }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** Why the server takes nothing of a request. */
export type Refusal =
  /** Of a page that is not the editor's own, or that has no key. */
  | 'not-ours'
  /** Not what the editor sends. */
  | 'not-understood'
  /** A name that is no content file's, or leads out of the folder. */
  | 'name'
  | 'too-large'
  /** The disk did not take it; what was there is there again. */
  | 'not-written';

/** A story as one file, as slides for an office program, or as a handout on paper. */
export interface StoryAsked {
  readonly what: 'story' | 'slides' | 'handout';
  readonly slug: string;
  readonly language: Language;
}

/** What can be handed on: a story, the whole site as it is put on a host, or everything that editors write. */
export type MakeAsked = StoryAsked | { readonly what: 'site' } | { readonly what: 'content' };

/** The site as a folder on the computer of the server. */
export interface BuiltSite {
  readonly kind: 'built';
  /** Its whole path. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** What an archive of all content is called, `2026-11-28`; its files lie in a folder of their own. */
export const archiveName = (day: string): string => `content-${day}.zip`;
export const ARCHIVE_FOLDER = 'content/';

/** How saved texts leave the window: into a folder, or as an archive among the browser's downloads. */
export type Place = 'folder' | 'archive';

/** Why nothing was made; `told`: what the command said. */
export type MadeFailure =
  | { readonly kind: 'failed'; readonly told: string }
  /** One thing after the other. */
  | { readonly kind: 'busy' };

/** Paths of the editor's server. */
export const ROUTES = {
  page: '/',
  preview: '/preview',
  /** A token of the address is taken once, for the key of a window. */
  enter: '/enter',
  content: '/content',
  save: '/save',
  make: '/make',
  files: '/files/'
} as const;

/** The header that carries the key of a window. */
export const KEY_HEADER = 'x-desk-key';
