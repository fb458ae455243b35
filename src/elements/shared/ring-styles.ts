import {css} from '@lit/reactive-element';

/** For the ring of `ring.ts` and for the bare one. `--_ring` is its size. */
export const ringStyles = css`
  .ring {
    display: block;
    inline-size: var(--_ring, 72px);
    block-size: var(--_ring, 72px);
    overflow: visible;
  }
  .ring circle {
    fill: none;
    stroke: var(--_primary-edge);
    stroke-width: 10;
    transition: stroke-dasharray 180ms;
  }
  .ring [hidden] {
    display: none;
  }
  .ring .ring-track {
    stroke: var(--_track);
  }
  .ring .round {
    stroke-linecap: round;
  }
  .ring-figure {
    fill: currentcolor;
    font-size: 24px;
    font-weight: 600;
    text-anchor: middle;
  }
  .ring-turning {
    transform-origin: 50px 50px;
    animation: wm-turn 1.4s linear infinite;
  }
  @keyframes wm-turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (forced-colors: active) {
    .ring .ring-track {
      stroke: GrayText;
      stroke-width: 2;
    }
  }
`;
