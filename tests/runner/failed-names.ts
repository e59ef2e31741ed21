/** Names of the tests that failed, from a runner's report; none where it has none. They stand at the end of all output. */
export type FailedNames = (report: string | undefined) => readonly string[];

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export const failedInVitest: FailedNames = (report) =>
  (parse<VitestReport>(report)?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const isUnloaded = status === 'failed' && assertionResults.length === 0;
    return isUnloaded ? [fileOf(name)] : failed.map(({ fullName }) => `${fileOf(name)} › ${fullName}`);
  });

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly suites?: readonly PlaywrightSuite[];
  readonly errors?: readonly { readonly message?: string }[];
}

export const failedInPlaywright: FailedNames = (report) => {
  const parsed = parse<PlaywrightReport>(report);
  const outside = (parsed?.errors ?? []).map(({ message = '' }) => message.split('\n')[0] ?? '');
  return [...(parsed?.suites ?? []).flatMap((suite) => failedIn(suite, [])), ...outside];
};

function failedIn({ title, specs = [], suites = [] }: PlaywrightSuite, above: readonly string[]): string[] {
  const path = [...above, title];
  const failed = specs.filter(({ ok }) => !ok).map((spec) => [...path, spec.title].join(' › '));
  return [...failed, ...suites.flatMap((suite) => failedIn(suite, path))];
}

/** From the project's folder on: machines differ. */
const fileOf = (path: string): string => path.replace(/^.*?\/(?=tests\/)/, '');

function parse<Report>(text: string | undefined): Report | null {
  try {
    return JSON.parse(text ?? 'null') as Report | null;
  } catch {
    return null;
  }
}
