import type {Reporter, TestSuiteResult} from '@web/test-runner';

/** Ends the runner's output with one plain line, `<title>: N passed, N failed, N skipped`, over all engines. */
export function summaryReporter(title: string): Reporter {
  return {
    stop({sessions}) {
      const count = {passed: 0, failed: 0, skipped: 0};
      const add = (suite: TestSuiteResult): void => {
        for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        suite.suites.forEach(add);
      };
      for (const {passed, testResults} of sessions) {
        if (testResults) add(testResults);
        else if (!passed) count.failed += 1; // a page that did not even start
      }
      const {passed, failed, skipped} = count;
      console.log(`${title}: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
    },
  };
}
