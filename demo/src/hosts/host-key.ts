import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK} from 'jose';
import type {CryptoKey, JWK} from 'jose';

/** What a site signs its visitors' tokens with. The service knows the public half only. */
export interface HostKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK & {readonly kid: string};
}

/** Reads the site's key, or makes it at the first start. It never leaves this folder. */
export async function hostKey(folder: string, site: string): Promise<HostKey> {
  const file = join(folder, `${site}.jwk.json`);
  const stored = read(file) ?? (await make(folder, file));
  const privateKey = await importJWK(stored, 'ES256');
  if (privateKey instanceof Uint8Array) throw new TypeError(`${file} holds no ES256 key`);
  const {kty, crv, x, y} = stored;
  const bare = {kty, crv, x, y} as JWK;
  return {privateKey, publicKey: {...bare, kid: await calculateJwkThumbprint(bare)}};
}

function read(file: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function make(folder: string, file: string): Promise<JWK> {
  const {privateKey} = await generateKeyPair('ES256', {extractable: true});
  const jwk = await exportJWK(privateKey);
  mkdirSync(folder, {recursive: true, mode: 0o700});
  writeFileSync(file, JSON.stringify(jwk), {mode: 0o600});
  return jwk;
}
