/** What must be right before anything else is worth trying. */
import { accessSync, constants, existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Stop } from './steps.mjs';

const MINIMUM = [20, 19];
const BEFORE = 25;

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const oldEnough = major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
  if (oldEnough && major < BEFORE) return;
  throw new Stop(
    `This is Node ${process.versions.node}; the dossier needs Node ${MINIMUM.join('.')} up to ${BEFORE - 1}. Install one from https://nodejs.org and try again.`
  );
}

/** The folders that are written to; each is checked at its nearest existing parent. */
export function checkFolders(root) {
  for (const folder of ['.', 'node_modules', 'dist', '.tmp', 'public/uploads']) {
    let present = path.resolve(root, folder);
    while (!existsSync(present)) present = path.dirname(present);
    try {
      accessSync(present, constants.W_OK);
    } catch {
      throw new Stop(`The folder ${present} cannot be written. Give your user the right to write there and try again.`);
    }
  }
}

export async function checkPort(host, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop(`PORT must be a number up to 65535.`);
  const problem = await new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (problem?.code === 'EADDRINUSE') {
    throw new Stop(
      `Port ${port} is in use, perhaps by a dossier that already runs. Stop that program, or choose another: PORT=${port + 1} npm run up`
    );
  }
  if (problem)
    throw new Stop(`The address ${host}:${port} cannot be used (${problem.message}). Check HOST and PORT in .env.`);
}
