import type { Core } from '@strapi/strapi';
import { registerRecordWriter } from '../published-records';
import { createLinkWriter } from './link-writer';
import { runLinkCheck } from './run-link-check';

/** How often links are looked for whose turn it is. */
const EVERY = 60_000;

const jobs = new WeakMap<Core.Strapi, { stop(): Promise<void> }>();

/** Has the published records keep their links. Must come before their tables are filled, at `bootstrap`. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerRecordWriter(strapi, createLinkWriter(strapi));
}

/** Visits links now and then, where the setting LINK_CHECK asks for it; a command that loads the dossier never does. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (strapi.config.get('dossier.linkCheck') === true && !strapi.config.get('dossier.leaveRecords'))
    jobs.set(strapi, startLinkCheck(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await jobs.get(strapi)?.stop();
}

function startLinkCheck(strapi: Core.Strapi): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await runLinkCheck(strapi, { signal: stopping.signal });
    } catch (error) {
      // What was not visited is still due.
      if (!stopping.signal.aborted)
        strapi.log.error(`The link check failed and is tried again: ${(error as Error).message}`);
    }
    if (!stopping.signal.aborted) timer = setTimeout(start, EVERY);
  };
  const start = () => {
    running = run();
  };
  timer = setTimeout(start, EVERY);
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
