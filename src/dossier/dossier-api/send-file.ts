import { finished } from 'node:stream/promises';
import type { Context } from 'koa';
import send from 'send';
import { Problem } from './problems';

/** A finished file as an answer. */
export interface AnswerFile {
  path: string;
  etag: string;
  /** Told when the file is not there any more. */
  onMissing(): void;
}

/**
 * Sends a file as fast as the caller takes it, with Range, If-Range, If-None-Match and HEAD (RFC 9110). The other headers
 * are already set. A caller who breaks off is no error.
 */
export async function sendFile(ctx: Context, { path, etag, onMissing }: AnswerFile): Promise<void> {
  // Not by ctx.status, which would fix the words "OK" as well.
  ctx.res.statusCode = 200;
  ctx.set('ETag', `"${etag}"`);
  await new Promise<void>((resolve, reject) => {
    send(ctx.req, encodeURI(path), { dotfiles: 'allow', cacheControl: false })
      .on('error', (error: Error & { status?: number }) => reject(toProblem(error, ctx, onMissing)))
      .on('directory', () => reject(new Error(`${path} is a folder`)))
      // From here on the answer goes out past Koa.
      .on('headers', () => (ctx.respond = false))
      .pipe(ctx.res);
    finished(ctx.res).then(resolve, () => resolve());
  });
}

function toProblem(error: Error & { status?: number }, ctx: Context, onMissing: () => void): Error {
  ctx.respond = true;
  for (const name of ['Content-Disposition', 'ETag', 'Last-Modified', 'Content-Language']) ctx.remove(name);
  if (error.status === 412) return new Problem(412, 'The file is not the one that was asked for.');
  if (error.status === 416) {
    const range = ctx.response.get('Content-Range');
    return new Problem(416, 'The file is shorter than this range.', {}, range ? { 'Content-Range': range } : {});
  }
  if (error.status !== 404) return error;
  onMissing();
  return new Problem(503, 'The file is being made again.', {}, { 'Retry-After': '1' });
}
