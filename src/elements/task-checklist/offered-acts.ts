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

/** Acts with a form of their own below the row. */
export type FormedAct = Exclude<OfferedAct, 'withdraw'>;

/** What can stand open below a row. */
export type OpenedAct = FormedAct | 'history';

/** What a row's buttons do. */
export type RowAct = OfferedAct | 'history';
