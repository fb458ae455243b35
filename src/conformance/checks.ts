import {id, type EntryId, type ListId, type PlacementId} from '../domain/ids.ts';
import {plannedTasks} from '../domain/plan.ts';
import {ConformanceError, expectRejection, expectSame, Trial, type Bench} from './bench.ts';

/** One promise of the adapter's interface, by name. */
export interface Check {
  readonly name: string;
  /** @throws {ConformanceError} if the adapter does not keep it */
  run(bench: Bench): Promise<void>;
}

function check(name: string, run: (trial: Trial) => Promise<void>): Check {
  return {
    name,
    async run(bench) {
      const trial = new Trial(bench);
      try {
        await run(trial);
      } finally {
        trial.end();
      }
    },
  };
}

const reading: readonly Check[] = [
  check('me: names who is signed in and what they have to do with', async (trial) => {
    const me = await (await trial.as('mentee')).me(trial.asking);
    const own = me.placements.find((it) => it.id === trial.bench.placement);
    expectSame('the person', me.person.id, trial.bench.mentee);
    expectSame('how they stand to the placement', own?.as, 'mentee');
    if (Number.isNaN(Date.parse(me.serverTime))) throw new ConformanceError(`${me.serverTime} is no moment`);
  }),
  check('me: says the same epoch to everybody, each time', async (trial) => {
    const epochs = [];
    for (const person of ['mentee', 'mentor', 'mentee'] as const)
      epochs.push((await (await trial.as(person)).me(trial.asking)).epoch);
    expectSame('different epochs', new Set(epochs).size, 1);
  }),
  check('placement: comes with a list that holds its plan, and a scale', async (trial) => {
    const adapter = await trial.as('mentor');
    const {placement, plan} = await adapter.placement(trial.bench.placement, trial.asking);
    const {list, faults} = await adapter.list(placement.list, trial.asking);
    const scale = await adapter.scale(placement.scale, trial.asking);
    expectSame(
      'tasks of the plan in the list',
      plannedTasks(list, plan).tasks.length + faults.length,
      plan.tasks.length,
    );
    expectSame('the scale', scale.id, placement.scale);
    await adapter.jobTemplates(placement.list, trial.asking);
  }),
  check('placement: what is not there and what is not theirs look the same', async (trial) => {
    const stranger = await trial.as('stranger');
    await expectRejection("another's", stranger.placement(trial.bench.placement, trial.asking), 'NotFoundError');
    await expectRejection('none', stranger.placement(id<PlacementId>('no-such'), trial.asking), 'NotFoundError');
    const [task] = trial.bench.tasks;
    if (task !== undefined)
      await expectRejection(
        "another's history",
        stranger.history(trial.bench.placement, task, trial.asking),
        'NotFoundError',
      );
  }),
  check('list: an unknown one is not found', async (trial) => {
    const asked = (await trial.as('mentee')).list(id<ListId>('no-such-list'), trial.asking);
    await expectRejection('the list', asked, 'NotFoundError');
  }),
  check('courses: come with how far one is', async (trial) => {
    const {person} = await (await trial.as('mentor')).courses(trial.bench.mentor, trial.asking);
    expectSame('the person', person, trial.bench.mentor);
  }),
  check('overview: is for those who oversee somebody', async (trial) => {
    const question = {sort: [], limit: 10};
    await expectRejection(
      'the overview',
      (await trial.as('mentee')).overview(question, trial.asking),
      'NotAllowedError',
    );
    await expectRejection('the due list', (await trial.as('mentee')).due(undefined, trial.asking), 'NotAllowedError');
  }),
];

const sending: readonly Check[] = [
  check('send: an entry is counted once, however often it comes', async (trial) => {
    const task = trial.freshTask();
    const before = await trial.attemptsAt(task);
    const entry = trial.entry({type: 'attempt', task, times: 2});
    expectSame('the first time', await trial.send('mentee', entry), ['recorded']);
    expectSame('again', await trial.send('mentee', entry), ['repeated']);
    expectSame('twice in one batch', await trial.send('mentee', entry, entry), ['repeated', 'repeated']);
    expectSame('attempts', await trial.attemptsAt(task), before + 2);
  }),
  check('send: copies that come at the same moment count once', async (trial) => {
    const task = trial.freshTask();
    const before = await trial.attemptsAt(task);
    const entry = trial.entry({type: 'attempt', task, times: 1});
    const answers = await Promise.all([1, 2, 3, 4].map(() => trial.send('mentee', entry)));
    expectSame('recorded', answers.filter(([it]) => it === 'recorded').length, 1);
    expectSame('attempts', await trial.attemptsAt(task), before + 1);
  }),
  check('send: another entry under a taken id is refused, and the first one stays', async (trial) => {
    const task = trial.freshTask();
    const entry = trial.entry({type: 'attempt', task, times: 1});
    await trial.send('mentee', entry);
    expectSame('the other', await trial.send('mentee', {...entry, type: 'attempt', task, times: 5}), [
      'refused: id-taken',
    ]);
    expectSame('another author', await trial.send('mentor', entry), ['refused: id-taken']);
  }),
  check('send: revisions of a placement have no gaps and follow the order of receipt', async (trial) => {
    const task = trial.freshTask();
    const mentee = await trial.as('mentee');
    const {state} = await mentee.placement(trial.bench.placement, trial.asking);
    const entries = [1, 2, 3].map((times) => trial.entry({type: 'attempt', task, times}));
    const {results} = await mentee.send(entries, trial.asking);
    expectSame(
      'revisions',
      results.map((it) => 'revision' in it && it.revision),
      [1, 2, 3].map((it) => state.revision + it),
    );
    const history = await mentee.history(trial.bench.placement, task, trial.asking);
    expectSame(
      'the history',
      history.slice(-3).map((it) => it.id),
      entries.map((it) => it.id),
    );
  }),
  check('send: a refused entry does not hold up the others, and leaves nothing', async (trial) => {
    const [task, other] = [trial.freshTask(), trial.freshTask()];
    const refused = trial.entry({type: 'withdraw', task});
    const outcomes = await trial.send('mentee', refused, trial.entry({type: 'attempt', task: other, times: 1}));
    expectSame('outcomes', outcomes, ['refused: not-submitted', 'recorded']);
    const history = await (await trial.as('mentee')).history(trial.bench.placement, task, trial.asking);
    expectSame(
      'the refused one in the history',
      history.some((it) => it.id === refused.id),
      false,
    );
  }),
  check('send: what rests on something that was never taken is refused', async (trial) => {
    const task = trial.freshTask();
    const missing = id<EntryId>(crypto.randomUUID());
    const entry = trial.entry({type: 'attempt', task, times: 1}, [missing]);
    expectSame('the outcome', await trial.send('mentee', entry), ['refused: depends-on-refused']);
  }),
  check('send: nobody acts on a placement that is not theirs', async (trial) => {
    const entry = trial.entry({type: 'comment', text: 'Hello', visibility: 'all'});
    expectSame('the outcome', await trial.send('stranger', entry), ['refused: not-yours']);
  }),
  check('send: words that are not for everybody reach only whom they are for', async (trial) => {
    const task = trial.freshTask();
    const entry = trial.entry({type: 'comment', task, text: 'Between us', visibility: 'mentor-manager'});
    await trial.send('mentor', entry);
    const seenBy = async (person: 'mentee' | 'mentor'): Promise<boolean> =>
      (await (await trial.as(person)).history(trial.bench.placement, task, trial.asking)).some(
        (it) => it.id === entry.id,
      );
    expectSame('seen by the mentor', await seenBy('mentor'), true);
    expectSame('seen by the mentee', await seenBy('mentee'), false);
  }),
];

const watching: readonly Check[] = [
  check('watch: tells of a change by somebody else, and ends when nobody wants it', async (trial) => {
    const mentor = await trial.as('mentor');
    if (!mentor.watch) return;
    const ending = new AbortController();
    const task = trial.freshTask();
    let ended: Promise<void> = Promise.resolve();
    const told = new Promise<boolean>((resolve, reject) => {
      const tell = (message: {readonly changed: string; readonly placement?: string}): void => {
        if (message.changed === 'placement' && message.placement === trial.bench.placement) resolve(true);
      };
      const open = (): void => {
        trial.send('mentee', trial.entry({type: 'attempt', task, times: 1})).catch(reject);
      };
      ended = (mentor.watch?.(tell, open, {signal: ending.signal}) ?? Promise.resolve()).catch((error: unknown) => {
        if (!ending.signal.aborted) reject(error instanceof Error ? error : new ConformanceError(String(error)));
      });
    });
    expectSame('told', await told, true);
    ending.abort();
    await ended;
  }),
];

/** Every promise, in the order in which an adapter's author will want to keep them. */
export const checks: readonly Check[] = [...reading, ...sending, ...watching];
