/**
 * Strapi finds the new rows of a publication by their language, to put the relations of others to them in order again.
 * With `fields` that leave the language out it does not find them: two-way relations move to the end of their list, and
 * one-way relations fall. So a call that publishes always asks for the language as well.
 */
export function selectLocale(action: string, params: { status?: string; fields?: string | string[] }): void {
  const publishes = action === 'publish' || (['create', 'update'].includes(action) && params.status === 'published');
  if (!publishes || params.fields === undefined || params.fields.length === 0) return;
  const fields = [params.fields].flat().flatMap((field) => field.split(','));
  if (!fields.includes('*') && !fields.includes('locale')) params.fields = [...fields, 'locale'];
}
