import {css} from 'lit';

export const actStyles = css`
  .act-form {
    display: grid;
    gap: var(--_3);
  }
  .act-form > .button {
    justify-self: start;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
  }
  .numbers > label {
    inline-size: 160px;
  }
  .stepper {
    display: inline-flex;
    gap: var(--_1);
  }
  .stepper .input {
    inline-size: 64px;
    text-align: center;
    appearance: textfield;
  }
  .stepper .button {
    font-size: var(--_title);
    line-height: 1;
  }
  .details {
    display: grid;
    gap: var(--_3);
    padding: var(--_3);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .criteria {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
    gap: var(--_3);
  }
  .readers {
    max-inline-size: 280px;
  }
  .attestation {
    border-inline-start: 3px solid var(--_good);
    padding-inline-start: var(--_3);
  }
`;
