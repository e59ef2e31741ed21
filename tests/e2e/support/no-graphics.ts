import { LAUNCH_FLAGS } from '../../../src/cli/chromium';

/** A browser that has no WebGL at all. */
export const NO_GRAPHICS = {
  executablePath: process.env['CHROME_PATH'] ?? '',
  args: [
    ...LAUNCH_FLAGS.filter((flag) => !/angle|swiftshader|gpu/.test(flag)),
    '--disable-gpu',
    '--disable-3d-apis'
  ]
};
