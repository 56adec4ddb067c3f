/**
 * The least that Node can do: answers that lie ready in memory, from Fastify or from Node's own http server.
 * Arguments: fastify or http; a file with the answers, as [{ path, file }]. Knows an ETag and answers 304.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [kind, answersFile] = process.argv.slice(2);
const TYPE = 'application/json; charset=utf-8';
const answers = JSON.parse(readFileSync(answersFile, 'utf8')).map(({ path, file }) => {
  const body = readFileSync(file);
  return { path, body, tag: `"${createHash('sha1').update(body).digest('base64url')}"` };
});
const [host, port] = [process.env.HOST, Number(process.env.PORT)];

if (kind === 'fastify') {
  const { default: fastify } = await import('fastify');
  const app = fastify();
  for (const { path, body, tag } of answers) {
    app.route({
      method: ['GET', 'POST'],
      url: path,
      handler(request, reply) {
        reply.header('etag', tag);
        if (request.headers['if-none-match'] === tag) return reply.code(304).send();
        return reply.type(TYPE).send(body);
      },
    });
  }
  await app.listen({ host, port });
} else {
  const byPath = new Map(answers.map((answer) => [answer.path, answer]));
  const server = http.createServer((request, response) => {
    const answer = byPath.get(request.url);
    if (!answer) return response.writeHead(404).end();
    const { body, tag } = answer;
    if (request.headers['if-none-match'] === tag) return response.writeHead(304, { ETag: tag }).end();
    return response.writeHead(200, { 'Content-Type': TYPE, 'Content-Length': body.length, ETag: tag }).end(body);
  });
  server.listen(port, host);
}
