import { expect, it } from 'vitest';
import { blocksFiles } from '../../src/lib/ui/hand-over';

const PHONE =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116 Mobile Safari/537.36';

it.each(['MicroMessenger/8.0.42', 'QQ/8.9.93', 'DingTalk/7.5', 'AlipayClient/10.5', '[FBAN/FBIOS]'])(
  'a window inside %s saves no files',
  (app) => expect(blocksFiles(`${PHONE} ${app}`)).toBe(true)
);

it.each([
  PHONE,
  PHONE.replace('Chrome/116', 'MQQBrowser/14.2 Chrome/116'),
  'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0'
])('a browser of its own does: %s', (agent) => expect(blocksFiles(agent)).toBe(false));
