import { execFileSync } from 'node:child_process';
import type { CDPSession } from '@playwright/test';

/** Resident kB of all processes of a kind, by the system's own count. */
export async function processesKb(browserSession: CDPSession): Promise<(kind: string) => number> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  return (kind) => {
    const ids = processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
    if (ids.length === 0) return 0;
    const sizes = execFileSync('ps', ['-o', 'rss=', '-p', ids.join(',')], { encoding: 'utf8' });
    return sizes.split('\n').reduce((sum, line) => sum + Number(line), 0);
  };
}
