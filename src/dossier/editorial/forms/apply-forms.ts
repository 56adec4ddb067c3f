import type { Core } from '@strapi/strapi';
import { componentForms, typeForms, type Form } from '.';
import { mergeForm, type Applied, type ViewConfiguration } from './merge-form';

/** The services of Strapi's content manager that keep the views of types and of components. */
interface ViewService {
  findConfiguration(model: { uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(model: { uid: string }, configuration: ViewConfiguration): Promise<unknown>;
}

/** Brings the forms and lists of the admin in line with the code. Writes only what differs. */
export async function applyForms(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'dossier', name: 'forms' });
  const previous = ((await store.get({ key: 'applied' })) ?? {}) as Record<string, Applied>;
  const applied: Record<string, Applied> = {};
  const views: [string, Record<string, Form>][] = [
    ['content-types', typeForms],
    ['components', componentForms],
  ];
  for (const [name, forms] of views) {
    const service = strapi.plugin('content-manager').service(name) as ViewService;
    for (const [uid, form] of Object.entries(forms)) {
      applied[uid] = await applyForm(strapi, service, { uid, form, previous: previous[uid] ?? {} });
    }
  }
  if (JSON.stringify(applied) !== JSON.stringify(previous)) await store.set({ key: 'applied', value: applied });
}

async function applyForm(
  strapi: Core.Strapi,
  service: ViewService,
  { uid, form, previous }: { uid: string; form: Form; previous: Applied }
): Promise<Applied> {
  const { settings, metadatas, layouts } = await service.findConfiguration({ uid });
  const { attributes } = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]);
  const result = mergeForm({ settings, metadatas, layouts }, form, attributes, previous);
  if (result.changed) await service.updateConfiguration({ uid }, result.configuration);
  return result.applied;
}
