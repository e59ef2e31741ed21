import { LANGUAGES } from '../edition';

/** Folders of the content, each with the one ending that its files have; '' is the content folder itself. */
const KINDS: Readonly<Record<string, RegExp>> = {
  '': /\.(md|yml|csv)$/,
  figures: /\.csv$/,
  stories: /\.md$/,
  plans: /\.yml$/,
  reels: /\.yml$/
};

/** Letters of any script, digits, `-` and `_`; then one ending. Neither dots in a row nor a dot in front. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*\.[a-z]+$/u;

/** Names that Windows gives to devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./i;

/**
 * Whether the editor may write a file of that path in the content folder: text that its readers know, no deeper than they look.
 * An edition in another language has the same folders in a folder of its own.
 */
export function isContentName(file: string): boolean {
  const [, ...others] = LANGUAGES;
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const folder = (others.some((language) => language === parts[0]) ? parts.slice(1) : parts).join('/');
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined;
  if (!kind?.test(name) || !NAME.test(name) || DEVICE.test(name)) return false;
  return file.normalize('NFC') === file && name.length <= 100 && name.toLowerCase() !== 'readme.md';
}
