import { LANGUAGES } from '../edition';

/**
 * `--lang en`: the edition that a command speaks and makes. Imported before all else, since texts are put together as soon as
 * what says them is read; takes its two words out of the arguments.
 */
const at = process.argv.indexOf('--lang');
if (at >= 0) {
  const [, language = ''] = process.argv.splice(at, 2);
  if (!LANGUAGES.some((each) => each === language)) {
    console.error(`--lang ${language}：没有这一版，有的是 ${LANGUAGES.join('、')}`);
    process.exit(1);
  }
  process.env['ATLAS_LANG'] = language;
  Object.assign(globalThis, { __ATLAS_LANG__: language });
}
