import { findDelivery, isLocalizedType, toSlug, type DossierType } from '../../content-model';

const TITLES: Record<DossierType, string> = {
  article: 'Begin klein met AI in je collectie',
  'use-case': 'Oude brieven leesbaar en doorzoekbaar',
  'ethics-topic': 'Vooroordelen',
  training: 'Eerste stappen met taalmodellen',
  quadrant: 'Optimaliseren',
  'glossary-term': 'Taalmodel',
  page: 'Over dit dossier',
  concept: 'Trefwoord',
  organisation: 'Streekarchief Voorbeeld',
  tool: 'Voorbeeldtool',
  dossier: 'Kennisdossier AI',
};

const KEYS: Partial<Record<DossierType, string>> = { quadrant: 'optimise', 'ethics-topic': 'bias', concept: 'keyword' };

/** What an imaginary entry of a type is called, and where it is found. */
export function exampleEntry(type: DossierType, id = 'k3v9m2x7q4w8n1b6z5t0r2c9') {
  const title = TITLES[type];
  const iri = `https://dossier.example/id/${findDelivery(type).collection}/${id}`;
  const isLocalized = isLocalizedType(type);
  return {
    id,
    iri,
    language: isLocalized ? 'nl' : null,
    availableLanguages: isLocalized ? ['nl', 'en'] : [],
    slug: toSlug(title),
    url: isLocalized ? `${iri}?language=nl` : iri,
    title,
  };
}

/** The same as a record that refers to it gives it. */
export function exampleReference(type: DossierType) {
  const { id, iri, slug, title } = exampleEntry(type, 'b8d4f1h6j3l7p2s9u5w0y4a6');
  const key = KEYS[type];
  return { id, type, ...(key ? { key } : {}), slug, title, iri };
}
