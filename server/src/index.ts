/** The reference service as a library: for a process that runs it beside something else, and for tests. */
export type {App} from './app.ts';
export {shippedLibrary} from './library.ts';
export {logToStderr, silentLog, type Log} from './log.ts';
export {openDatabase} from './open-database.ts';
export {saveWorld, type SaveOptions} from './seed/save-world.ts';
export {worldReport} from './seed/world-report.ts';
export {worlds, type WorldName} from './seed/worlds.ts';
export {listen, startService, type Listening, type Service, type ServiceOptions} from './service.ts';
export type {Database} from './sql/database.ts';
export {openEmbedded} from './sql/embedded-database.ts';
export {FolderInUseError} from './sql/folder-lock.ts';
export {migrate} from './sql/migrations.ts';
export {openServer, type ServerOptions} from './sql/server-database.ts';
