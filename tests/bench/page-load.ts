import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';
import { findChromium, LAUNCH_FLAGS } from '../../src/cli/chromium';

/** One run of Lighthouse mobile, simulated throttling. Times in ms, bytes as transferred, scores 0–100. */
export interface PageLoad {
  readonly performance: number;
  readonly accessibility: number;
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  readonly bytesWithoutFonts: number;
  readonly requests: number;
}

/**
 * A browser of its own for each run: nothing is cached, nothing is warm. `isLater`: addresses that the page asks for when
 * it has nothing else to do, which are counted elsewhere.
 */
export async function measurePageLoad(
  url: string,
  isLater: (address: string) => boolean = () => false
): Promise<PageLoad> {
  const chromeFlags = ['--headless=new', ...LAUNCH_FLAGS];
  const chrome = await launch({ chromePath: findChromium(), chromeFlags, logLevel: 'error' });
  try {
    const onlyCategories = ['performance', 'accessibility'];
    const result = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'error' });
    if (!result || result.lhr.runtimeError) {
      throw new Error(
        `Lighthouse could not load ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`
      );
    }
    printFaults(result.lhr);
    return toPageLoad(result.lhr, isLater);
  } finally {
    chrome.kill();
  }
}

/** A score says that something is wrong; this says what. */
function printFaults({ audits, categories }: Result): void {
  const refs = categories['accessibility']?.auditRefs ?? [];
  const faults = refs.map(({ id }) => audits[id]).filter((audit) => audit?.score === 0);
  for (const audit of faults) console.error(`accessibility: ${audit?.id}: ${audit?.title}`);
}

interface NetworkRequest {
  readonly url: string;
  readonly resourceType?: string;
  readonly transferSize: number;
}

function toPageLoad({ audits, categories }: Result, isLater: (address: string) => boolean): PageLoad {
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? NaN;
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? NaN) * 100);
  const details = audits['network-requests']?.details as { items?: readonly NetworkRequest[] } | undefined;
  const isPage = ({ url }: NetworkRequest) => url.startsWith('http') && !isLater(url);
  const requests = (details?.items ?? []).filter(isPage);
  const counted = requests.filter(({ resourceType }) => resourceType !== 'Font');
  return {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    lcpMs: numberOf('largest-contentful-paint'),
    tbtMs: numberOf('total-blocking-time'),
    cls: numberOf('cumulative-layout-shift'),
    bytesWithoutFonts: counted.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: requests.length
  };
}
