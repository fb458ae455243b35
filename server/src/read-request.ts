import {limits, pointerOf} from 'workplace-mentoring/contract';
import * as v from 'valibot';
import {ProblemError} from './problem-error.ts';

/**
 * The body as the schema says.
 *
 * @throws {ProblemError} `not-json`, `too-large`, `malformed-body`, `invalid` with a pointer for each fault
 */
export async function readBody<Value>(request: Request, schema: v.GenericSchema<unknown, Value>): Promise<Value> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(;.*)?$/i.test(type)) throw new ProblemError('not-json');
  const text = await readText(request);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-body');
  }
  return parsed(schema, json, pointerOf);
}

/**
 * The query as the schema says.
 *
 * @throws {ProblemError} `invalid` with the name of each faulty parameter
 */
export function readQuery<Value>(url: URL, schema: v.GenericSchema<unknown, Value>): Value {
  const names = [...url.searchParams.keys()];
  const twice = names.find((it, index) => names.indexOf(it) !== index);
  if (twice !== undefined)
    throw new ProblemError('invalid', {errors: [{pointer: twice, message: 'is given more than once'}]});
  return parsed(schema, Object.fromEntries(url.searchParams), (issue) => pointerOf(issue).slice(1));
}

function parsed<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
  where: (issue: v.BaseIssue<unknown>) => string,
): Value {
  const result = v.safeParse(schema, input, {abortPipeEarly: true});
  if (result.success) return result.output;
  const faults = result.issues.slice(0, mostFaults);
  throw new ProblemError('invalid', {errors: faults.map((it) => ({pointer: where(it), message: it.message}))});
}

/** More would help nobody. */
const mostFaults = 20;

async function readText(request: Request): Promise<string> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limits.bodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > limits.bodyBytes) throw tooLarge();
      chunks.push(chunk);
    }
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks));
  } catch {
    throw new ProblemError('malformed-body', {detail: 'It is not UTF-8.'});
  }
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', {detail: `A body may have ${limits.bodyBytes} bytes.`});
}
