import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {CourseProgress, ManagerOverview, SyncStatus, TaskChecklist} from './elements.ts';
import type {View} from './elements.ts';
import type {PortalVisitor} from './visitor.ts';
import type {Words} from './words.ts';

interface ProgrammeProps {
  readonly visitor: PortalVisitor;
  readonly text: Words;
}

/** What somebody comes here for: a group its overview, a mentee the own record. */
export function Programme({visitor, text}: ProgrammeProps): VNode {
  const oversees = visitor.role === 'group-manager' || visitor.role === 'manager' || visitor.role === 'instructor';
  return (
    <>
      <div class="sync">
        <SyncStatus />
      </div>
      {oversees ? <Group visitor={visitor} text={text} /> : <Own visitor={visitor} text={text} />}
    </>
  );
}

function Group({visitor, text}: ProgrammeProps): VNode {
  const [opened, setOpened] = useState(() => new URLSearchParams(location.search).get('record'));
  const [view] = useState(viewInAddress);

  useEffect(() => {
    const follow = (): void => {
      setOpened(new URLSearchParams(location.search).get('record'));
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  const open = (record: string | null): void => {
    history.pushState(null, '', record ? `?record=${encodeURIComponent(record)}` : location.pathname);
    setOpened(record);
  };

  if (opened)
    return (
      <section class="card">
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              open(null);
            }}
          >
            {text.back}
          </button>
        </p>
        <h1>{text.placementTitle}</h1>
        <TaskChecklist placement={opened} />
      </section>
    );
  return (
    <section class="card">
      <h1>{text.groupTitle(visitor.company)}</h1>
      <p class="lead">{text.groupLead}</p>
      <ManagerOverview
        {...view}
        onwm-view={({detail}) => {
          keepInAddress(detail);
        }}
        onwm-open={(event) => {
          if (event.detail.kind !== 'placement') return;
          event.preventDefault();
          open(event.detail.id);
        }}
      />
    </section>
  );
}

function Own({visitor, text}: ProgrammeProps): VNode {
  const [placement] = visitor.placements;
  return (
    <section class="card">
      <h1>{text.ownTitle}</h1>
      <p class="lead">{text.ownLead}</p>
      <div class="own">
        <CourseProgress />
        {placement && <TaskChecklist placement={placement.id} />}
      </div>
    </section>
  );
}

/** What is filtered and sorted stands in the address, so that it can be shared as a link. */
function viewInAddress(): View {
  const address = new URLSearchParams(location.search);
  return {filter: address.get('filter') ?? '', sort: address.get('sort') ?? ''};
}

function keepInAddress({filter, sort}: View): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({filter, sort})) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}
