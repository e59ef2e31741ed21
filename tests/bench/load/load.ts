import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from '../../hosting/web-server';
import { openUntouched, takeOver, withBrowser } from '../browser';
import type { Place } from '../place';
import { toRow, type Row } from '../table';

const SECONDS = 60;
/** As many at once as saturate two processors that the asking needs as well. */
const CONNECTIONS = 64;
const READERS = 1_000_000;

/** What `wrk.lua` tells; times in microseconds. */
interface Told {
  readonly requests: number;
  readonly bytes: number;
  readonly microseconds: number;
  readonly errors: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * nginx, as the recipe sets it up, asked by wrk on the loopback for what a first visit asks for; and what a million such
 * visits are. Rejects where one of the two is not installed (Debian: nginx-light, wrk).
 */
export async function benchLoad(place: Place): Promise<Row[]> {
  const visit = await firstVisit(place);
  const own = mkdtempSync(join(tmpdir(), 'atlas-load-'));
  try {
    const server = await startServer('nginx', resolve(place.folder), own);
    try {
      const told = await saturate(server.url, visit.paths, own);
      return [...toLoadRows(told), ...toVisitRows(visit)];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(own, { recursive: true });
  }
}

interface Visit {
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** A reader who opens the story and scrolls it until the live map is there, without a cache. */
const firstVisit = (place: Place): Promise<Visit> =>
  withBrowser(async (browser) => {
    const opened = place.answers.length;
    const page = await openUntouched(browser, place.storyUrl);
    await takeOver(page);
    await page.waitForLoadState('networkidle');
    const answers = place.answers.slice(opened).filter(({ status }) => status === 200);
    return {
      paths: answers.map(({ path }) => path),
      bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0)
    };
  });

async function saturate(url: string, paths: readonly string[], own: string): Promise<Told> {
  const list = join(own, 'paths');
  writeFileSync(list, `${paths.join('\n')}\n`);
  const script = 'tests/bench/load/wrk.lua';
  const given = ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', script, url];
  const wrk = spawn('wrk', given, {
    env: { ...process.env, ATLAS_PATHS: list },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let said = '';
  wrk.stdout.on('data', (part) => (said += String(part)));
  await new Promise<void>((done, fail) => {
    wrk.once('error', () => fail(new Error('wrk is not installed')));
    wrk.once('close', (code) => (code === 0 ? done() : fail(new Error(`wrk ended with ${code}`))));
  });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Told;
}

function toLoadRows({ requests, bytes, microseconds, errors, p50, p99 }: Told): Row[] {
  const over = `nginx at saturation, ${SECONDS} s, ${CONNECTIONS} connections`;
  const seconds = microseconds / 1e6;
  return [
    toRow(`${over}: errors`, errors, { max: 0 }),
    toRow(`${over}: requests a second`, requests / seconds),
    toRow(`${over}: bytes a second (gzip)`, bytes / seconds / 1e6, { unit: 'MB', digits: 1 }),
    toRow(`${over}: half are answered within`, p50 / 1000, { unit: 'ms', digits: 1 }),
    toRow(`${over}: 99 of 100 are answered within`, p99 / 1000, { unit: 'ms', digits: 1 })
  ];
}

function toVisitRows({ paths, bytes }: Visit): Row[] {
  const visits = `${READERS.toLocaleString('en')} first visits of a story`;
  return [
    toRow('a first visit of a story, scrolled: requests', paths.length),
    toRow('a first visit of a story, scrolled: bytes (brotli, with fonts)', bytes / 1000, { unit: 'kB' }),
    toRow(`${visits}: requests`, (paths.length * READERS) / 1e6, { unit: 'million' }),
    toRow(`${visits}: bytes`, (bytes * READERS) / 1e12, { unit: 'TB', digits: 2 })
  ];
}
