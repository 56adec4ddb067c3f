import type { Core } from '@strapi/strapi';
import { registerRecordWriter, startBackgroundWork, type BackgroundWork } from '../published-records';
import { createLinkWriter } from './link-writer';
import { runLinkCheck, type RunOptions } from './run-link-check';

/** How often links are looked for whose turn it is. */
const EVERY = 60_000;

const jobs = new WeakMap<Core.Strapi, BackgroundWork>();

/** Has the published records keep their links. Must come before their tables are filled, at `bootstrap`. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerRecordWriter(strapi, createLinkWriter(strapi));
}

/**
 * Visits links now and then, where the setting LINK_CHECK asks for it; a command that loads the dossier never does.
 * @param options for tests, which do not wait for minutes and whose outside world is this machine
 */
export async function bootstrap(
  { strapi }: { strapi: Core.Strapi },
  { every = EVERY, ...options }: RunOptions & { every?: number } = {}
): Promise<void> {
  if (strapi.config.get('dossier.linkCheck') === true && !strapi.config.get('dossier.leaveRecords'))
    jobs.set(
      strapi,
      startBackgroundWork(strapi, {
        name: 'The link check',
        first: every,
        afterFailure: every,
        async work(signal) {
          await runLinkCheck(strapi, { ...options, signal });
          return every;
        },
      })
    );
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await jobs.get(strapi)?.stop();
}
