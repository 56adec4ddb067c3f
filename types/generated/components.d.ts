import type { Schema, Struct } from '@strapi/strapi';

export interface BodyCallout extends Struct.ComponentSchema {
  collectionName: 'components_body_callout';
  info: {
    description: 'A short text that stands out';
    displayName: 'Callout';
    icon: 'exclamationMark';
  };
  attributes: {
    content: Schema.Attribute.Blocks;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    tone: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'calloutTone';
        }
      > &
      Schema.Attribute.DefaultTo<'tip'>;
  };
}

export interface BodyDefinition extends Struct.ComponentSchema {
  collectionName: 'components_body_definition';
  info: {
    description: 'A definition with its source';
    displayName: 'Definition';
    icon: 'book';
  };
  attributes: {
    citation: Schema.Attribute.Component<'shared.citation', false>;
    definition: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    term: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface BodyLinkList extends Struct.ComponentSchema {
  collectionName: 'components_body_link_list';
  info: {
    description: 'A list of links';
    displayName: 'Links';
    icon: 'link';
  };
  attributes: {
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    links: Schema.Attribute.Component<'shared.link', true>;
  };
}

export interface BodyPicture extends Struct.ComponentSchema {
  collectionName: 'components_body_picture';
  info: {
    description: 'A picture in the text';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    picture: Schema.Attribute.Component<'shared.picture', false>;
  };
}

export interface BodyQuote extends Struct.ComponentSchema {
  collectionName: 'components_body_quote';
  info: {
    description: 'A quotation with its source';
    displayName: 'Quotation';
    icon: 'quote';
  };
  attributes: {
    citation: Schema.Attribute.Component<'shared.citation', false>;
    quote: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface BodyText extends Struct.ComponentSchema {
  collectionName: 'components_body_text';
  info: {
    description: 'Running text';
    displayName: 'Text';
    icon: 'layer';
  };
  attributes: {
    content: Schema.Attribute.Blocks;
  };
}

export interface BodyUseCaseList extends Struct.ComponentSchema {
  collectionName: 'components_body_use_case_list';
  info: {
    description: 'A list of AI use cases';
    displayName: 'Use cases';
    icon: 'apps';
  };
  attributes: {
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    useCases: Schema.Attribute.Relation<'oneToMany', 'api::use-case.use-case'>;
  };
}

export interface SharedAiDisclosure extends Struct.ComponentSchema {
  collectionName: 'components_shared_ai_disclosure';
  info: {
    description: 'Whether and how AI was used for this text';
    displayName: 'AI disclosure';
    icon: 'information';
  };
  attributes: {
    level: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'aiDisclosureLevel';
        }
      > &
      Schema.Attribute.DefaultTo<'none'>;
    reviewedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    tool: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface SharedAuthor extends Struct.ComponentSchema {
  collectionName: 'components_shared_author';
  info: {
    description: 'Someone who wrote an article';
    displayName: 'Author';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface SharedCitation extends Struct.ComponentSchema {
  collectionName: 'components_shared_citation';
  info: {
    description: 'A source, in the fields of the Citation Style Language (CSL)';
    displayName: 'Citation';
    icon: 'quote';
  };
  attributes: {
    accessedOn: Schema.Attribute.Date;
    authors: Schema.Attribute.Component<'shared.person', true>;
    containerTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    doi: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    issuedYear: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1000;
        },
        number
      >;
    kind: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'citationKind';
        }
      > &
      Schema.Attribute.DefaultTo<'webpage'>;
    pages: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    publisher: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedIri extends Struct.ComponentSchema {
  collectionName: 'components_shared_iri';
  info: {
    description: 'The same concept in another vocabulary';
    displayName: 'Same thing elsewhere';
    icon: 'link';
  };
  attributes: {
    iri: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedItem extends Struct.ComponentSchema {
  collectionName: 'components_shared_item';
  info: {
    description: 'One line of a list';
    displayName: 'Item';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_link';
  info: {
    description: 'A link with a readable label';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedNewsletter extends Struct.ComponentSchema {
  collectionName: 'components_shared_newsletter';
  info: {
    description: 'The invitation to the newsletter';
    displayName: 'Newsletter';
    icon: 'envelop';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedPerson extends Struct.ComponentSchema {
  collectionName: 'components_shared_person';
  info: {
    description: 'The name of an author in a citation';
    displayName: 'Person';
    icon: 'user';
  };
  attributes: {
    family: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    given: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    literal: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface SharedPicture extends Struct.ComponentSchema {
  collectionName: 'components_shared_picture';
  info: {
    description: 'A picture with its description, credit and licence';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    decorative: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    file: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
    licence: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'licence';
        }
      >;
    madeWithAi: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    sourceUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedPublisher extends Struct.ComponentSchema {
  collectionName: 'components_shared_publisher';
  info: {
    description: 'Who publishes the dossier';
    displayName: 'Publisher';
    icon: 'house';
  };
  attributes: {
    iri: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seo';
  info: {
    description: 'What search engines and social media show';
    displayName: 'Search engines';
    icon: 'search';
  };
  attributes: {
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
    noIndex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface TrainingPrice extends Struct.ComponentSchema {
  collectionName: 'components_training_price';
  info: {
    description: 'Price in euro cents';
    displayName: 'Price';
    icon: 'shoppingCart';
  };
  attributes: {
    amountInCents: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    vat: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'vat';
        }
      > &
      Schema.Attribute.DefaultTo<'excluded'>;
  };
}

export interface TrainingSession extends Struct.ComponentSchema {
  collectionName: 'components_training_session';
  info: {
    description: 'A date on which the training is given';
    displayName: 'Session';
    icon: 'calendar';
  };
  attributes: {
    attendance: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'attendance';
        }
      > &
      Schema.Attribute.DefaultTo<'location'>;
    availability: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'availability';
        }
      > &
      Schema.Attribute.DefaultTo<'open'>;
    capacity: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    endsAt: Schema.Attribute.DateTime;
    location: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    registrationUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    startsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    timeZone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }> &
      Schema.Attribute.DefaultTo<'Europe/Amsterdam'>;
  };
}

export interface UseCaseAssessment extends Struct.ComponentSchema {
  collectionName: 'components_use_case_assessment';
  info: {
    description: 'An assessment that was made, such as a DPIA';
    displayName: 'Assessment';
    icon: 'check';
  };
  attributes: {
    kind: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'assessmentKind';
        }
      > &
      Schema.Attribute.DefaultTo<'dpia'>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface UseCaseDataSource extends Struct.ComponentSchema {
  collectionName: 'components_use_case_data_source';
  info: {
    description: 'Data that the AI works with';
    displayName: 'Data used';
    icon: 'database';
  };
  attributes: {
    personalData: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    personalDataNote: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    rightsBasis: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'rightsBasis';
        }
      > &
      Schema.Attribute.DefaultTo<'unknown'>;
    source: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface UseCaseEthicsConsideration extends Struct.ComponentSchema {
  collectionName: 'components_use_case_ethics_consideration';
  info: {
    description: 'A concern and what is done about it';
    displayName: 'Ethics consideration';
    icon: 'shield';
  };
  attributes: {
    concern: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    mitigation: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    residualRisk: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'residualRisk';
        }
      >;
    topic: Schema.Attribute.Relation<'oneToOne', 'api::ethics-topic.ethics-topic'>;
  };
}

export interface UseCaseLesson extends Struct.ComponentSchema {
  collectionName: 'components_use_case_lesson';
  info: {
    description: 'What worked, what did not, what would be done differently';
    displayName: 'Lesson';
    icon: 'lightbulb';
  };
  attributes: {
    kind: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'lessonKind';
        }
      > &
      Schema.Attribute.DefaultTo<'worked'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface UseCaseOrganisation extends Struct.ComponentSchema {
  collectionName: 'components_use_case_organisation';
  info: {
    description: 'An organisation that took part and what it did';
    displayName: 'Organisation and role';
    icon: 'house';
  };
  attributes: {
    organisation: Schema.Attribute.Relation<'oneToOne', 'api::organisation.organisation'>;
    role: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'organisationRole';
        }
      >;
  };
}

export interface UseCaseResult extends Struct.ComponentSchema {
  collectionName: 'components_use_case_result';
  info: {
    description: 'What came of it, and how sure that is';
    displayName: 'Result';
    icon: 'chartBubble';
  };
  attributes: {
    claim: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    evidence: Schema.Attribute.String &
      Schema.Attribute.CustomField<
        'global::choice',
        {
          list: 'evidence';
        }
      > &
      Schema.Attribute.DefaultTo<'self-reported'>;
    metric: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sourceUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'body.callout': BodyCallout;
      'body.definition': BodyDefinition;
      'body.link-list': BodyLinkList;
      'body.picture': BodyPicture;
      'body.quote': BodyQuote;
      'body.text': BodyText;
      'body.use-case-list': BodyUseCaseList;
      'shared.ai-disclosure': SharedAiDisclosure;
      'shared.author': SharedAuthor;
      'shared.citation': SharedCitation;
      'shared.iri': SharedIri;
      'shared.item': SharedItem;
      'shared.link': SharedLink;
      'shared.newsletter': SharedNewsletter;
      'shared.person': SharedPerson;
      'shared.picture': SharedPicture;
      'shared.publisher': SharedPublisher;
      'shared.seo': SharedSeo;
      'training.price': TrainingPrice;
      'training.session': TrainingSession;
      'use-case.assessment': UseCaseAssessment;
      'use-case.data-source': UseCaseDataSource;
      'use-case.ethics-consideration': UseCaseEthicsConsideration;
      'use-case.lesson': UseCaseLesson;
      'use-case.organisation': UseCaseOrganisation;
      'use-case.result': UseCaseResult;
    }
  }
}
