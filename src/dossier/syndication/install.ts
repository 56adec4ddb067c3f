import type { Core } from '@strapi/strapi';
import { addEndpoints } from '../dossier-api';
import { changesEndpoints } from './changes/endpoints';
import { createExportEndpoints } from './exports/endpoints';
import { ExportFiles } from './exports/export-files';
import { feedEndpoints } from './feeds/endpoints';
import { linkedDataEndpoints } from './linked-data/endpoints';
import { createOaiEndpoints } from './oai-pmh/endpoints';

const exportFiles = new WeakMap<Core.Strapi, ExportFiles>();

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const files = new ExportFiles(strapi.config.get('dossier.exportsFolder'));
  exportFiles.set(strapi, files);
  addEndpoints(strapi, [
    ...changesEndpoints,
    ...feedEndpoints,
    ...createExportEndpoints(strapi, files),
    ...linkedDataEndpoints,
    ...createOaiEndpoints(strapi),
  ]);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await exportFiles.get(strapi)?.remove();
}
