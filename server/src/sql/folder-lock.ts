import {mkdir, open, readFile, rm, stat} from 'node:fs/promises';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {codeOf} from './database.ts';

/** Another process has the folder open. The embedded database keeps no lock of its own, and two owners lose data. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** Who holds a folder. A process id is used again some day, so the start of the process belongs to it. */
interface Owner {
  readonly pid: number;
  readonly started: string;
}

const takeoverMs = 10_000;

/**
 * Makes this process the only owner of a folder, until the returned function is called or the process ends. The lock
 * of a process that is gone (killed, or a machine that lost power) is taken over.
 *
 * @throws {FolderInUseError} if a living process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'owner.lock');
  const mine: Owner = {pid: process.pid, started: startOf(process.pid) ?? ''};
  if (!(await make(path, mine))) {
    await takeOver(folder, path);
    if (!(await make(path, mine))) throw await inUse(folder, path);
  }
  const release = (): void => rmSync(path, {force: true});
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    return rm(path, {force: true});
  };
}

/** Writes the lock if there is none. */
async function make(path: string, owner: Owner): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${JSON.stringify(owner)}\n`);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose process is gone. Only one process at a time looks, or one would remove another's new lock. */
async function takeOver(folder: string, path: string): Promise<void> {
  const turn = join(folder, 'owner.lock.takeover');
  try {
    await mkdir(turn);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const since = await stat(turn).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs < takeoverMs) throw await inUse(folder, path);
    await rm(turn, {recursive: true, force: true});
    return takeOver(folder, path);
  }
  try {
    const owner = await ownerOf(path);
    if (owner && isAlive(owner)) throw await inUse(folder, path);
    await rm(path, {force: true});
  } finally {
    await rm(turn, {recursive: true, force: true});
  }
}

async function inUse(folder: string, path: string): Promise<FolderInUseError> {
  const owner = await ownerOf(path);
  const who = owner ? `process ${owner.pid}` : 'another process';
  return new FolderInUseError(
    `${folder} is in use by ${who}. Stop that one first, or give this one a folder of its own by DATA_DIR. ` +
      `Several services at once need a PostgreSQL server, see DATABASE_URL.`,
  );
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const owner = JSON.parse(text) as Partial<Owner>;
    return typeof owner.pid === 'number' ? {pid: owner.pid, started: owner.started ?? ''} : undefined;
  } catch {
    // Killed in the middle of writing it.
    return undefined;
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // It lives and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
  const started = startOf(owner.pid);
  return started === undefined || owner.started === '' || started === owner.started;
}

/** When a process began, in the kernel's own count, where the system tells. */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in parentheses and may hold anything.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
