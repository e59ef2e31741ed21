import { foldersFrom, readFolder } from './folders';
import { assemble } from './steps/assemble';
import { formatCheck, isFailed } from './steps/check';
import { GeoProblems } from './steps/stop';
import { verify } from './steps/verify';

function runChecks(args: readonly string[]): void {
  const { sources, output } = foldersFrom(args);
  const checks = verify(assemble(readFolder(sources)), readFolder(output));
  const failed = checks.filter(isFailed);
  for (const check of failed) console.error(formatCheck(check));
  console.log(`geo: ${checks.length - failed.length} checks passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}

try {
  runChecks(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof GeoProblems)) throw error;
  console.error(error.message);
  console.log(`geo: 0 checks passed, ${error.problems.length} failed`);
  process.exitCode = 1;
}
