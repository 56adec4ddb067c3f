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
  try {
    for (;;) {
      const body = request.read(length) as Buffer | null;
      // In the same tick, before the stream can end.
      if (body) request.unshift(body);
      if (body) return body.length === length ? body : null;
      if (request.readableEnded || request.destroyed) return null;
      await once(request, 'readable', { signal: gone.signal });
    }
  } catch {
    return null;
  } finally {
    request.off('close', leave);
  }
}
