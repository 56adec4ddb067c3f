/** On what was measured, without names of machines or paths. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../systems/settings.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

export function describeMachine() {
  const cores = os.cpus();
  return {
    processor: cores[0]?.model.trim() || 'unknown processor',
    cores: cores.length,
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release().split('-')[0]}`,
    node: process.versions.node,
    strapi: versionOf('@strapi/strapi'),
    fastify: versionOf('fastify'),
    autocannon: versionOf('autocannon'),
  };
}
