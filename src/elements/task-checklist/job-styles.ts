import {css} from 'lit';

export const jobStyles = css`
  .job-dialog {
    /* Dialogs leave the flow of the element's own container. */
    container-type: inline-size;
    inline-size: min(640px, 100vw - 24px);
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
    box-shadow: 0 8px 40px rgb(0 0 0 / 35%);
  }
  .job-dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .job-form {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: calc(100dvh - 26px);
  }
  .job-head,
  .job-foot {
    padding: var(--_3) var(--_4);
  }
  .job-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_hairline);
  }
  .job-foot {
    border-block-start: 1px solid var(--_hairline);
    background: var(--_sunken);
  }
  .job-body {
    display: grid;
    gap: var(--_4);
    padding: var(--_4);
    overflow-y: auto;
    align-content: start;
  }
  .templates {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .templates .chip {
    white-space: normal;
  }
  .job-numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: var(--_3);
    align-items: start;
  }
  .job-tasks,
  .job-tasks > ul {
    display: grid;
    gap: var(--_2);
  }
  .job-tasks legend {
    padding: 0 0 var(--_1);
    font-weight: 600;
  }
  .job-task {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_1) var(--_3);
    align-items: center;
  }
  .job-task .gate {
    grid-column: 1 / -1;
  }
  .found-tasks .button {
    inline-size: 100%;
    justify-content: flex-start;
    text-align: start;
    font-weight: 400;
  }
  .stepper {
    display: inline-flex;
    gap: var(--_1);
  }
  .stepper .input {
    inline-size: 56px;
    text-align: center;
    appearance: textfield;
  }
  @container (inline-size < 480px) {
    .templates {
      /* Thirteen of them would fill the phone. */
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 4px;
      margin: -4px;
    }
    .templates .chip {
      flex: none;
    }
    .job-task {
      grid-template-columns: 1fr;
    }
    .job-task .times {
      margin-inline-start: 36px;
    }
  }
`;
