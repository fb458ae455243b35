import * as v from 'valibot';
import {streamMessage, type StreamMessage} from '../../contract/batch.ts';

/**
 * Reads server-sent events until they end. `EventSource` cannot send a token, and one in the address would lie in logs.
 * `heard` is called for every piece of it. Lines that are no message of ours (comments that keep the line open, a newer service's) are passed over.
 */
export async function readStream(
  body: ReadableStream<Uint8Array>,
  heard: () => void,
  tell: (message: StreamMessage) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    heard();
    const lines = (rest + decoder.decode(value, {stream: true})).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = line.startsWith('data:') && findMessage(line.slice(5));
      if (message) tell(message);
    }
  }
}

function findMessage(json: string): StreamMessage | undefined {
  try {
    return v.parse(streamMessage, JSON.parse(json));
  } catch {
    return undefined;
  }
}
