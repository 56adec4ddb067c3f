import { body } from './article';
import { commonFields, commonRows, field, slug, usedIn, words, type Form } from './form';

export const page: Form = {
  name: words('Pagina’s', 'Pages'),
  hint: words(
    'Een vaste pagina van het dossier. Bijvoorbeeld: Over dit dossier',
    'A fixed page of the dossier. For example: About this dossier'
  ),
  columns: ['title', 'parent', 'weight', 'translationStatus', 'reviewDue'],
  sort: { by: 'weight', order: 'ASC' },
  rows: ['title', 'slug:6 parent:6', 'intro', 'picture', 'body', 'weight:6', ...commonRows],
  fields: {
    title: field(
      'Titel',
      'Title',
      'Kort, want de titel staat ook in het menu. Bijvoorbeeld: Over dit dossier',
      'Short, because the title is also in the menu. For example: About this dossier'
    ),
    slug,
    intro: field(
      'Inleiding',
      'Introduction',
      'Wat vindt de lezer hier? Bijvoorbeeld: Dit dossier verzamelt wat cultuurmakers over AI willen weten.',
      'What does the reader find here? For example: This dossier brings together what people in culture want to know about AI.'
    ),
    picture: field(
      'Beeld boven de pagina',
      'Picture above the page',
      'Laat weg als het niets toevoegt. Bijvoorbeeld een foto van het team',
      'Leave out if it adds nothing. For example a photo of the team'
    ),
    body,
    weight: field(
      'Volgorde in het menu',
      'Order in the menu',
      'Een laag getal staat vooraan. Bijvoorbeeld: 10',
      'A low number comes first. For example: 10'
    ),
    parent: field(
      'Valt onder',
      'Under page',
      'De pagina waar deze onder hangt. Leeg: bovenaan. Bijvoorbeeld: Over dit dossier',
      'The page that this one belongs under. Empty: at the top. For example: About this dossier'
    ),
    children: usedIn('Onderliggende pagina’s', 'Pages below'),
    ...commonFields,
  },
};
