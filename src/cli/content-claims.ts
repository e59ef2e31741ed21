import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SITE } from '../site.js';
import type { ClaimReading } from '../lib/content/story/claim-lists';
import { toContentFile } from '../lib/content/text/decode';
import type { ContentFile } from '../lib/content/text/problem';
import { parseSite } from '../lib/content/site/site';
import { formatProblem, type Problem } from '../lib/domain/problem';
import { readContentFiles, readGeodata } from '../lib/server/library/read-site';
import { toGeoIndex } from '../lib/server/library/geo-index';
import { sayVerdict } from '../lib/words/zh/claim';

/** Every claim of every story with what the figures say; `--figures <table.csv>` puts a changed table in the place of its namesake. */
function run(args: readonly string[]): number {
  const at = args.indexOf('--figures');
  const files = readContentFiles(SITE.content);
  const changed = at < 0 ? files : withTable(files, args[at + 1] ?? '');
  const told: ClaimReading[] = [];
  const result = parseSite(changed, toGeoIndex(readGeodata(SITE.geo)), told);
  for (const claim of told) console.log(`${SITE.content}/${claim.file}:${claim.line}  ${sayClaim(claim)}`);
  const broken = told.filter((claim) => !isBorneOut(claim));
  console.log(`\n${told.length} 条，${broken.length} 条不成立${broken.length > 0 ? '：' : ''}`);
  for (const claim of broken) console.log(`${SITE.content}/${claim.file}:${claim.line}  ${sayClaim(claim)}`);
  const others = result.ok ? [] : result.problems.filter((problem) => !isTold(problem, broken));
  if (others.length > 0) console.log(`\n另有 ${others.length} 处问题，有的话因此没有核对：`);
  for (const problem of others)
    console.log(formatProblem({ ...problem, file: `${SITE.content}/${problem.file}` }));
  return result.ok ? 0 : 1;
}

function withTable(files: readonly ContentFile[], path: string): ContentFile[] {
  const name = `figures/${basename(path)}`;
  if (!files.some(({ file }) => file === name))
    throw new Error(`内容里没有 ${name}：新表的文件名要与被换的那张相同`);
  return files.map((each) => (each.file === name ? toContentFile(name, readFileSync(path)) : each));
}

const isBorneOut = ({ outcome }: ClaimReading): boolean =>
  outcome.kind === 'unchecked' || outcome.verdict.holds;

const isTold = ({ file, line }: Problem, broken: readonly ClaimReading[]): boolean =>
  broken.some((claim) => claim.file === file && claim.line === line);

function sayClaim({ step, words, outcome }: ClaimReading): string {
  const head = `${step ?? '开头'}  「${words.join('」「')}」`;
  if (outcome.kind === 'unchecked') return `${head}  不核对：${outcome.why}`;
  return `${head}  ${outcome.verdict.holds ? '成立' : '不成立'}：${sayVerdict(outcome.verdict)}`;
}

process.exitCode = run(process.argv.slice(2));
