import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and puts it back, so that whoever comes next reads it whole.
 * @returns null when its length is not known, too long, or it was broken off
 */
export async function peekBody(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  const length = Number(request.headers['content-length']);
  if (!Number.isInteger(length) || length < 1 || length > longest) return null;
  if (request.headers['content-encoding'] || request.headers['transfer-encoding']) return null;
  const gone = new AbortController();
  const leave = () => gone.abort();
  request.once('close', leave);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for (;;) {
      // All that is there: as long as something lies ready, node says so again and again and reads nothing from the socket.
      for (let chunk: Buffer | null; (chunk = request.read() as Buffer | null); size += chunk.length)
        chunks.push(chunk);
      if (size >= length) return size === length ? putBack(request, chunks) : null;
      if (request.readableEnded || request.destroyed) return null;
      await once(request, 'readable', { signal: gone.signal });
    }
  } catch {
    return null;
  } finally {
    request.off('close', leave);
  }
}

/** In the tick in which the last of it was read, before the stream can end. */
function putBack(request: IncomingMessage, chunks: Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  request.unshift(body);
  return body;
}
