import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {FolderInUseError, lockFolder} from '../src/sql/folder-lock.ts';

describe('the lock of a folder', () => {
  let folder = '';
  const path = (): string => join(folder, 'owner.lock');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workplace-mentoring-lock-'));
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  it('has one owner at a time, and says who it is', async () => {
    const unlock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), (error: Error) => {
      assert.ok(error instanceof FolderInUseError);
      assert.match(error.message, new RegExp(`process ${process.pid}`));
      assert.match(error.message, /DATA_DIR/);
      return true;
    });
    await unlock();
    assert.ok(!existsSync(path()));
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(path(), JSON.stringify({pid: child.pid, started: '1'}));
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over where the id of the process belongs to another one by now', async () => {
    writeFileSync(path(), JSON.stringify({pid: process.pid, started: '1'}));
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over where it was never written to its end', async () => {
    writeFileSync(path(), '{"pi');
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over by one of many who try at once', async () => {
    writeFileSync(path(), JSON.stringify({pid: process.pid, started: '1'}));
    const tries = await Promise.allSettled(Array.from({length: 20}, () => lockFolder(folder)));
    assert.equal(tries.filter((it) => it.status === 'fulfilled').length, 1);
    for (const it of tries) if (it.status === 'rejected') assert.ok(it.reason instanceof FolderInUseError);
    assert.equal((JSON.parse(readFileSync(path(), 'utf8')) as {pid: number}).pid, process.pid);
  });

  it('is not left for ever by a process that was killed while it took over', async () => {
    writeFileSync(path(), '{');
    const turn = join(folder, 'owner.lock.takeover');
    mkdirSync(turn);
    await assert.rejects(lockFolder(folder), FolderInUseError);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(turn, longAgo, longAgo);
    await (
      await lockFolder(folder)
    )();
  });
});
