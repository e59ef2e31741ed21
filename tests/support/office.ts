import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const runs = (...[command, ...args]: [string, ...string[]]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** Whether LibreOffice (libreoffice-calc, libreoffice-impress) and pdftotext (poppler-utils) are on this machine. */
export const hasOffice = runs('soffice', '--version') && runs('pdftotext', '-v');

/** Opens a file with LibreOffice and saves it in `folder` in another form; `filter` as its `--infilter` says it. */
export function resave(file: string, form: string, folder: string, filter?: string): void {
  // A profile of its own: another LibreOffice that runs would take the file over.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const infilter = filter === undefined ? [] : [`--infilter=${filter}`];
  const args = [profile, '--headless', ...infilter, '--convert-to', form, '--outdir', folder, file];
  spawnSync('soffice', args, { stdio: 'ignore', timeout: 170_000 });
}
