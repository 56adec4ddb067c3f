import type { Context } from 'koa';
import { Problem } from './problems';

const LONGEST_FORM = 16_384;
const TYPE = 'application/x-www-form-urlencoded';

/** The body of a POST, which holds the parameters as a form. */
export async function readForm(ctx: Context): Promise<string> {
  if (!ctx.is(TYPE)) throw new Problem(415, `The body must be ${TYPE}.`, { allowed: [TYPE] });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of ctx.req) {
    length += (chunk as Buffer).length;
    if (length > LONGEST_FORM) throw new Problem(413, `A form may be ${LONGEST_FORM} bytes long.`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
