/**
 * What an adapter promises, as checks that run in any test runner:
 *
 *     import {checks} from 'workplace-mentoring/conformance';
 *     for (const check of checks) test(check.name, () => check.run(bench));
 */
export {checks} from './conformance/checks.ts';
export type {Check} from './conformance/checks.ts';
export {ConformanceError} from './conformance/bench.ts';
export type {Bench} from './conformance/bench.ts';
