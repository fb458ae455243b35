import {css} from 'lit';
import {actBar} from './act-bar.ts';
import {give} from './giving.ts';
import {ratingResult} from './rating-result.ts';
import {findProblems} from './rating-problems.ts';
import {returnCard} from './return-card.ts';

/**
 * What is needed once somebody rates: the rules that decide about an entry, the acts, the return and the result. It is
 * fetched while the questions are already being read.
 */
export const acting = {actBar, returnCard, ratingResult, findProblems, give};

export type Acting = typeof acting;

export const actingStyles = css`
  .attestation {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_title);
    line-height: 1.35;
  }
  .attestation .muted {
    font-size: var(--_size);
    align-self: center;
  }
  .no-signature {
    padding: var(--_2) var(--_3);
    border-inline-start: 4px solid var(--_wait);
    border-radius: var(--_radius);
    background: var(--_wait-tint);
  }
  .result {
    display: grid;
    gap: var(--_3);
    justify-items: start;
  }
  .given {
    display: grid;
    gap: var(--_2);
  }
  .given li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_2);
  }
  .result .button {
    text-align: start;
  }
  @container (inline-size < 480px) {
    .acts .button {
      flex: 1 1 auto;
    }
  }
`;
