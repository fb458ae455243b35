import {css} from 'lit';

export const styles = css`
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding: var(--_3);
  }
  .due {
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
    padding: var(--_3) var(--_4);
    display: grid;
    gap: var(--_2);
  }
  .due > ul,
  .due-items {
    display: grid;
  }
  .due-line {
    display: flex;
    align-items: center;
    gap: var(--_3);
    padding-block: var(--_1);
    min-block-size: 40px;
  }
  .due-words {
    flex: 1;
    min-inline-size: 0;
  }
  .due > ul > li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  .due-items {
    padding-inline-start: var(--_5);
  }
  .calm {
    display: flex;
    gap: var(--_2);
    align-items: center;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    align-items: center;
  }
  .tools .count {
    font-weight: 600;
    margin-inline-end: auto;
  }
  .search {
    inline-size: min(100%, 280px);
  }
  .scroller {
    overflow: auto;
    max-block-size: min(70vh, 720px);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: inherit;
  }
  th,
  td {
    text-align: start;
    padding: 5px 10px;
    font-weight: 400;
    white-space: nowrap;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  .number {
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_sunken);
    font-size: var(--_small);
    font-weight: 600;
    padding-block: 2px;
  }
  th.mentee {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    font-weight: 600;
  }
  thead th.mentee {
    z-index: 3;
  }
  tbody tr:hover > *,
  tbody tr.open > * {
    background: var(--_hover);
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .sort,
  .name {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: var(--_1) 0;
    min-block-size: 28px;
    min-inline-size: 24px;
    text-align: inherit;
    cursor: pointer;
  }
  .name {
    color: var(--_primary-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .arrow {
    display: inline-block;
    min-inline-size: 14px;
    padding-inline-start: 3px;
  }
  .arrow.ascending::before {
    content: '▲' / '';
  }
  .arrow.descending::before {
    content: '▼' / '';
  }
  .attained {
    display: grid;
    grid-template-columns: minmax(72px, 120px) 4ch;
    gap: var(--_2);
    align-items: center;
  }
  .figure {
    text-align: end;
  }
  .flag-list {
    display: flex;
    gap: var(--_1) var(--_2);
    flex-wrap: wrap;
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    font-size: var(--_small);
  }
  .more {
    justify-self: center;
  }
  .flag-words {
    display: none;
  }
  @container (inline-size < 840px) {
    .milestone,
    .hours {
      display: none;
    }
  }
  @container (inline-size < 600px) {
    .overview {
      padding: var(--_2);
    }
    .search {
      inline-size: 100%;
    }
    .due {
      padding-inline: var(--_3);
    }
    .due-line {
      gap: var(--_2);
      padding-block: var(--_2);
    }
    .due-items {
      padding-inline-start: var(--_3);
    }
    /* Chips scroll sideways: four lines of them would push the people off the screen. */
    .tools .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      inline-size: 100%;
      padding: 3px;
      margin: -3px;
    }
    .scroller {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr {
      display: block;
    }
    tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-auto-flow: dense;
      gap: var(--_2) var(--_3);
      border: 1px solid var(--_hairline);
      border-radius: var(--_radius-card);
      padding: var(--_3);
      margin-block-end: var(--_2);
    }
    tbody th,
    tbody td {
      display: block;
      position: static;
      padding: 0;
      border: 0;
      white-space: normal;
      text-align: start;
      background: none;
    }
    tbody tr:hover > *,
    tbody tr.open > * {
      background: none;
    }
    tbody td[data-title]::before {
      content: attr(data-title);
      display: block;
      color: var(--_muted);
      font-size: var(--_small);
    }
    tbody th.mentee,
    tbody td.attainment,
    tbody td.flags {
      grid-column: 1 / -1;
    }
    .attained {
      grid-template-columns: 1fr 5ch;
    }
    tbody td.number {
      text-align: start;
    }
    .flag-words {
      display: inline;
    }
    tbody td:empty {
      display: none;
    }
    .name {
      min-block-size: 44px;
      font-size: var(--_title);
    }
  }
  @media print {
    .scroller {
      overflow: visible;
      max-block-size: none;
    }
    thead th,
    th.mentee {
      position: static;
    }
  }
`;
