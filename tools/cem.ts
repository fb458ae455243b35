import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Runs the custom elements manifest analyser, which writes into `out` (relative to the root). Its type parser tells at
 * length which types it leaves unexpanded, so what it says is shown only when it fails.
 *
 * @throws {Error} if the analyser fails
 */
export function analyze(config: string, out: string): void {
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [cem, 'analyze', '--config', config, '--outdir', out, '--quiet'],
    {cwd: root, encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`The manifest analyser failed:\n${stdout}${stderr}`);
}
