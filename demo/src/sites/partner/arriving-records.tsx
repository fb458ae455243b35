import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {Arriving} from '../../hosts/host-site.ts';
import type {Words} from './words.ts';

const askAgainMs = 2_000;

/** Says how far a large group's records are while they come in, and when there are more of them. */
export function ArrivingRecords({text, onMore}: {readonly text: Words; readonly onMore: () => void}): VNode | null {
  const [arriving, setArriving] = useState<Arriving>();

  useEffect(() => {
    let timer = 0;
    let before: Arriving | undefined;
    const ask = async (): Promise<void> => {
      const answer = await fetch('/arriving').catch(() => undefined);
      const now = answer?.ok ? ((await answer.json()) as Arriving) : before;
      if (now && before && (now.done !== before.done || now.state !== before.state)) onMore();
      before = now;
      setArriving(now);
      if (now?.state === 'waiting' || now?.state === 'arriving')
        timer = window.setTimeout(() => void ask(), askAgainMs);
    };
    void ask();
    return () => {
      clearTimeout(timer);
    };
  }, [onMore]);

  if (!arriving) return null;
  switch (arriving.state) {
    case 'there':
      return null;
    case 'failed':
      return <p class="arriving">{text.arrivingFailed}</p>;
    case 'waiting':
    case 'arriving':
      return (
        <div class="arriving" role="status">
          {arriving.total > 0 ? text.arriving(arriving.done, arriving.total) : text.arrivingSoon}
          {arriving.total > 0 && <progress max={arriving.total} value={arriving.done} aria-hidden="true" />}
        </div>
      );
    default:
      return arriving.state satisfies never;
  }
}
