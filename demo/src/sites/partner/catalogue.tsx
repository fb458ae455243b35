import type {ComponentChildren, VNode} from 'preact';
import {ratingScales} from 'workplace-mentoring/content/rating-scales';
import {
  CourseProgress,
  EvaluationForm,
  ManagerOverview,
  ProgressRing,
  Rating,
  SyncStatus,
  TaskChecklist,
} from './elements.ts';
import type {PortalVisitor} from './visitor.ts';
import type {Words} from './words.ts';

/** Every element once, live, with the line that puts it there. */
export function Catalogue({visitor, text}: {readonly visitor: PortalVisitor; readonly text: Words}): VNode {
  const {about} = text;
  const placement = visitor.placements[0]?.id;
  const oversees = visitor.role === 'group-manager';
  const none = <p class="lead">{text.noPlacement}</p>;
  return (
    <>
      <div class="intro">
        <h1>{text.catalogueTitle}</h1>
        <p class="lead">{text.catalogueLead}</p>
      </div>
      <div class="catalogue">
        <Piece
          {...about.ring}
          label={text.code}
          code='<wm-progress-ring value="9" waiting="2" max="14" label="Brakes">'
        >
          <div class="rings">
            <ProgressRing value={9} waiting={2} max={14} label={text.brakes} />
            <ProgressRing value={14} max={14} label={text.brakes} />
            <ProgressRing value={5} max={12} segments="3/3 2/5 0/4" label={text.brakes} />
          </div>
        </Piece>
        <Piece {...about.sync} label={text.code} code="<wm-sync-status></wm-sync-status>">
          <SyncStatus />
        </Piece>
        <Piece
          {...about.rating}
          label={text.code}
          code='<wm-rating name="level" label="What did you see today?">'
          isWide
        >
          <Rating name="level" label={text.question} scale={ratingScales[0]} />
        </Piece>
        <Piece {...about.courses} label={text.code} code="<wm-course-progress></wm-course-progress>" isWide>
          <CourseProgress />
        </Piece>
        {oversees && (
          <Piece {...about.overview} label={text.code} code="<wm-manager-overview></wm-manager-overview>" isWide>
            <ManagerOverview />
          </Piece>
        )}
        <Piece
          {...about.checklist}
          label={text.code}
          code='<wm-task-checklist placement="…"></wm-task-checklist>'
          isWide
        >
          {placement ? <TaskChecklist placement={placement} /> : none}
        </Piece>
        <Piece {...about.form} label={text.code} code='<wm-evaluation-form placement="…"></wm-evaluation-form>' isWide>
          {placement ? <EvaluationForm placement={placement} /> : none}
        </Piece>
      </div>
    </>
  );
}

interface PieceProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly code: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Piece({title, text, label, code, isWide, children}: PieceProps): VNode {
  return (
    <section class={isWide ? 'card wide' : 'card'}>
      <h2>{title}</h2>
      <p class="lead">{text}</p>
      {children}
      <figure class="code">
        <figcaption>{label}</figcaption>
        <code>{code}</code>
      </figure>
    </section>
  );
}
