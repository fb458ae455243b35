import {randomUUID} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK} from 'jose';
import type {Host} from 'workplace-mentoring/contract';
import {codeOf} from '../sql/database.ts';

/** A site made for trying the service out: its registration, and the file with what it signs with. */
export interface DemoHost {
  readonly host: Host;
  readonly keyFile: string;
}

/** A site whose private key lies in a file of this folder; made where it is not there yet. */
export async function demoHost(folder: string, name: string, organization: Host['organization']): Promise<DemoHost> {
  const keyFile = join(folder, `${name}.jwk.json`);
  const secret = (await readKey(keyFile)) ?? (await makeKey(folder, keyFile));
  const {x = '', y = ''} = secret;
  const kid = await calculateJwkThumbprint(secret);
  const id = name as Host['id'];
  return {
    keyFile,
    host: {
      id,
      organization,
      issuer: `https://${name}.invalid`,
      audience: 'workplace-mentoring',
      algorithm: 'ES256',
      keys: [{kty: 'EC', crv: 'P-256', x, y, kid}],
      origins: [],
    },
  };
}

/** A token for somebody at a site, for ten minutes. */
export async function signToken(host: Host, keyFile: string, subject: string): Promise<string> {
  const secret = await readKey(keyFile);
  const [key] = host.keys;
  if (!secret || !key) throw new Error(`There is no key in ${keyFile}. It is made by the seed command.`);
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT()
    .setProtectedHeader({alg: host.algorithm, kid: key.kid, typ: 'JWT'})
    .setIssuer(host.issuer)
    .setAudience(host.audience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + 600)
    .sign(await importJWK(secret, host.algorithm));
}

async function readKey(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function makeKey(folder: string, file: string): Promise<JWK> {
  const {privateKey} = await generateKeyPair('ES256', {extractable: true});
  const secret = await exportJWK(privateKey);
  await mkdir(folder, {recursive: true, mode: 0o700});
  await writeFile(file, `${JSON.stringify(secret)}\n`, {mode: 0o600});
  return secret;
}
