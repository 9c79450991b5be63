import { StringDecoder } from 'node:string_decoder';

export interface LineReader {
  /** Takes the next bytes. Gives false once there was more than may be: nothing is passed on any more. */
  push(bytes: Uint8Array): boolean;
}

/** Cuts a stream into lines and passes each on; bounded, since the writer is not to be trusted. */
export function createLineReader(maxBytes: number, onLine: (line: string) => void): LineReader {
  const decoder = new StringDecoder('utf8');
  let open = '';
  let seen = 0;
  return {
    push(bytes) {
      seen += bytes.length;
      if (seen > maxBytes) return false;
      const lines = (open + decoder.write(Buffer.from(bytes))).split('\n');
      open = lines.pop() ?? '';
      for (const line of lines) onLine(line);
      return true;
    },
  };
}
