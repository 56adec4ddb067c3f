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
  const parts: Buffer[] = [];
  let missing = length;
  try {
    for (;;) {
      // All there is: while something is left, the stream says without end that it is readable, and nothing else runs.
      const part = request.read() as Buffer | null;
      if (part) {
        parts.push(part);
        missing -= part.length;
      }
      if (missing === 0) {
        const body = Buffer.concat(parts);
        // In the same tick, before the stream can end.
        request.unshift(body);
        return body;
      }
      if (request.readableEnded || request.destroyed) return null;
      await once(request, 'readable', { signal: gone.signal });
    }
  } catch {
    return null;
  } finally {
    request.off('close', leave);
  }
}
