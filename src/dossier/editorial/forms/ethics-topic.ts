import { altLabels, commonFields, commonRows, field, key, slug, usedIn, words, type Form } from './form';

export const ethicsTopic: Form = {
  name: words('Ethische thema’s', 'Ethics topics'),
  hint: words(
    'Een vraag die AI oproept, met wat je erover moet weten en wat je kunt doen. Bijvoorbeeld: Auteursrecht',
    'A question that AI raises, with what you need to know and what you can do. For example: Copyright'
  ),
  columns: ['title', 'key', 'translationStatus', 'reviewDue', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  rows: [
    'title',
    'slug:6 key:6',
    'question',
    'summary',
    'body',
    'questionsToAsk',
    'mitigations',
    'publicValues',
    'laws',
    'links',
    'altLabels',
    ...commonRows,
  ],
  fields: {
    title: field(
      'Titel',
      'Title',
      'Het thema in één of twee woorden. Bijvoorbeeld: Auteursrecht',
      'The topic in one or two words. For example: Copyright'
    ),
    slug,
    key,
    altLabels,
    question: field(
      'De vraag',
      'The question',
      'Zoals een collega het zou vragen. Bijvoorbeeld: Mag ik met AI gemaakte beelden gebruiken?',
      'As a colleague would ask it. For example: May I use pictures made with AI?'
    ),
    summary: field(
      'Samenvatting',
      'Summary',
      'Waarom dit speelt, in twee of drie zinnen. Bijvoorbeeld: AI leert van werk van makers. Niet altijd met toestemming.',
      'Why this matters, in two or three sentences. For example: AI learns from the work of makers. Not always with permission.'
    ),
    body: field(
      'Uitleg',
      'Explanation',
      'Leg het uit met voorbeelden uit de sector. Bijvoorbeeld: Een orkest wil AI voor een affiche gebruiken.',
      'Explain it with examples from the sector. For example: An orchestra wants to use AI for a poster.'
    ),
    questionsToAsk: field(
      'Vragen om te stellen',
      'Questions to ask',
      'Vragen voor een gesprek in je organisatie. Bijvoorbeeld: Wie heeft het werk gemaakt waarvan de AI leerde?',
      'Questions for a talk in your organisation. For example: Who made the work that the AI learned from?'
    ),
    mitigations: field(
      'Wat je kunt doen',
      'What you can do',
      'Maatregelen die helpen. Bijvoorbeeld: Vraag de leverancier waarop het model is getraind.',
      'Measures that help. For example: Ask the supplier what the model was trained on.'
    ),
    publicValues: field(
      'Publieke waarden',
      'Public values',
      'De waarden die geraakt worden. Bijvoorbeeld: eerlijke vergoeding',
      'The values that are at stake. For example: fair pay'
    ),
    laws: field(
      'Wetten en regels',
      'Laws and rules',
      'Met een link naar de officiële tekst. Bijvoorbeeld: Auteurswet',
      'With a link to the official text. For example: Copyright Act'
    ),
    links: field(
      'Meer lezen',
      'Read more',
      'Betrouwbare bronnen over dit thema. Bijvoorbeeld: Ethische code van een museumvereniging',
      'Reliable sources on this topic. For example: Code of ethics of a museums association'
    ),
    articles: usedIn('Artikelen over dit thema', 'Articles on this topic'),
    trainings: usedIn('Trainingen over dit thema', 'Trainings on this topic'),
    ...commonFields,
  },
};
