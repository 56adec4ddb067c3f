import { asAdministrator, get } from './clients';

/** The id of a quadrant of the starter dossier. */
export async function findQuadrant(key = 'optimise'): Promise<string> {
  return (await get(`/api/quadrants?locale=nl&filters[key]=${key}`)).body.data[0].documentId;
}

/** A use case with all that publishing asks for. */
export const useCaseIn = (quadrant: string, title: string, more: object = {}, locale = 'nl') => ({
  title,
  summary: 'Een samenvatting',
  stage: 'pilot',
  quadrant: { set: [{ documentId: quadrant, locale }] },
  ...more,
});

/** What `content` an entry needs to be published and to raise no block, by type: the base of tests that break one thing. */
export async function completeEntry(type: 'use-case' | 'article'): Promise<Record<string, unknown>> {
  const common = { title: `Compleet ${Date.now()} ${Math.random()}`, aiDisclosure: { level: 'none' } };
  if (type === 'article') return { ...common, intro: 'Een inleiding die zegt waar het over gaat.', kind: 'background' };
  const documentId = await findQuadrant();
  return {
    ...common,
    summary: 'Een samenvatting die zegt wat de toepassing doet.',
    quadrant: { connect: [{ documentId, locale: 'nl' }] },
  };
}

/** A picture in the media library, as the form of an entry refers to it. */
export async function uploadFile(): Promise<{ id: number }> {
  const { body } = await (await asAdministrator()).upload('beeld.png');
  return { id: body[0].id };
}
