import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

/** A folder, and the path below which its files are served. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/**
 * Answers with a file of the first mount that has it; `undefined` if none does.
 *
 * @param values what stands for `{{name}}` in pages, e.g. the service's address
 */
export async function answerWithFile(
  request: Request,
  mounts: readonly Mount[],
  values: () => Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const path = decodePath(new URL(request.url).pathname);
  if (path === undefined) return undefined;
  for (const mount of mounts) {
    if (!path.startsWith(mount.path)) continue;
    const below = path.slice(mount.path.length);
    const name = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    const file = normalize(join(mount.folder, name));
    if (!file.startsWith(mount.folder + sep)) continue;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) return answer(request, extname(file), bytes, values);
  }
  return undefined;
}

function answer(
  request: Request,
  extension: string,
  bytes: Buffer,
  values: () => Readonly<Record<string, string>>,
): Response {
  const body = extension === '.html' ? Buffer.from(filled(bytes.toString('utf8'), values())) : bytes;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    etag,
    // Kept, but asked about each time: a changed page is seen at once.
    'cache-control': 'no-cache',
    'content-type': `${types[extension] ?? 'application/octet-stream'}; charset=utf-8`,
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, {status: 304, headers});
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {headers});
}

function filled(page: string, values: Readonly<Record<string, string>>): string {
  return page.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A page asks for {{${name}}}, which nobody gives`);
    return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  });
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
