import type {TaskAct} from '../../domain/rights.ts';

/** Acts that a row offers, in their order: what goes on first, what takes back later, words last. */
export const offeredActs = [
  'sign-off',
  'rate',
  'return',
  'attempt',
  'submit',
  'withdraw',
  'reopen',
  'comment',
] as const satisfies readonly TaskAct[];

export type OfferedAct = (typeof offeredActs)[number];

/** What a row's buttons do. */
export type RowAct = OfferedAct | 'history';
