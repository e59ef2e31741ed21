import { describe, expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest } from './failed-names';

describe('names of failed tests', () => {
  test('of unit tests: file and name; a file that does not load is named alone', () => {
    const report = JSON.stringify({
      testResults: [
        {
          name: '/somewhere/tests/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'numbers are told' }
          ]
        },
        { name: '/somewhere/tests/b.test.ts', status: 'failed', assertionResults: [] },
        { name: '/somewhere/tests/c.test.ts', status: 'passed', assertionResults: [] }
      ]
    });
    expect(failedInVitest(report)).toEqual(['tests/a.test.ts › numbers are told', 'tests/b.test.ts']);
  });

  test('of browser tests: the way to each, and errors outside of tests', () => {
    const report = JSON.stringify({
      suites: [
        {
          title: 'a.spec.ts',
          specs: [{ title: 'opens', ok: true }],
          suites: [{ title: 'on a phone', specs: [{ title: 'closes', ok: false }] }]
        }
      ],
      errors: [{ message: 'no server\nat line 1' }]
    });
    expect(failedInPlaywright(report)).toEqual(['a.spec.ts › on a phone › closes', 'no server']);
  });

  test.each([undefined, '', '{"suites":', 'null', '{}'])('none without a report: %s', (report) => {
    for (const names of [failedInVitest, failedInPlaywright]) expect(names(report)).toEqual([]);
  });
});
