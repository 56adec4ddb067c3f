import { Flex, Typography } from '@strapi/design-system';
import { InputRenderer, type InputProps } from '@strapi/strapi/admin';
import { choiceLists, type ChoiceLabels } from '../../dossier/content-model/choices';
import { translateWords } from '../../dossier/editorial/forms/translate-words';
import { readAdminLanguage } from '../language';
import { BlocksAction } from './BlocksAction';
import { HintAction } from './HintAction';

interface Attribute {
  type: string;
  customField?: string;
  options?: { list?: string };
  components?: string[];
}

interface FieldLayout {
  name: string;
  label: string;
  hint?: string;
  attribute: Attribute;
  labelAction?: React.ReactNode;
}

interface EditLayout {
  layout: FieldLayout[][][];
  components: Record<string, { layout: FieldLayout[][] }>;
}

/**
 * A hook of the content manager: labels and hints of a form in the language of the editor, and with each field a mark
 * by which the panel finds it (dossier-check/jump-to-field).
 */
export function translateEditView<T extends { layout: EditLayout }>(view: T): T {
  const translateRow = (row: FieldLayout[]) => row.map(translateField);
  const components = Object.entries(view.layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map(translateRow) },
  ]);
  const layout = view.layout.layout.map((panel) => panel.map(translateRow));
  return { ...view, layout: { ...view.layout, layout, components: Object.fromEntries(components) } };
}

function translateField(field: FieldLayout): FieldLayout {
  const language = readAdminLanguage();
  const label = translateWords(field.label, language);
  const hint = translateWords(field.hint, language);
  const { type, components: blocks = [] } = field.attribute;
  const labelAction = (
    <Flex inline gap={1}>
      {field.labelAction}
      {type === 'component' && hint && <HintAction hint={hint} />}
      {type === 'dynamiczone' && <BlocksAction hint={hint} blocks={blocks} language={language} />}
      <span data-dossier-field={field.name} hidden />
    </Flex>
  );
  return { ...field, label, hint, labelAction };
}

interface Header extends FieldLayout {
  cellFormatter?(row: Record<string, unknown>, header: Header): React.ReactNode;
}

/** A hook of the content manager: the columns of a list, with choices shown by their label. */
export function translateListView<T extends { displayedHeaders: Header[] }>(list: T): T {
  const language = readAdminLanguage();
  const displayedHeaders = list.displayedHeaders.map((header) => {
    const options = findOptions(header.attribute);
    const translated = { ...header, label: translateWords(header.label, language) };
    if (!options) return translated;
    return {
      ...translated,
      cellFormatter: (row: Record<string, unknown>) => {
        const value = row[header.name];
        const label = typeof value === 'string' ? (options[value]?.[language] ?? value) : '-';
        return <Typography textColor="neutral800">{label}</Typography>;
      },
    };
  });
  return { ...list, displayedHeaders };
}

interface Filter {
  name: string;
  label: unknown;
  type: string;
  options?: { label: string; value: string }[];
}

/** Strapi's own select. That it is given by us makes Strapi show a filter that is set by the label of its option. */
function ChoiceFilter({ input: _input, ...props }: InputProps & { input?: unknown }) {
  return <InputRenderer {...props} />;
}

/** A hook of the content manager: filters by name, and by the options of a choice instead of by typed text. */
export function translateFilters<T extends { displayedFilters: Filter[]; layout: { metadatas: object } }>(list: T): T {
  const language = readAdminLanguage();
  const displayedFilters = list.displayedFilters.map((filter) => {
    const translated = { ...filter, label: translateWords(filter.label, language) };
    const options = findOptionsOfField(filter.name);
    if (!options || filter.type !== 'string') return translated;
    const choices = Object.entries(options).map(([value, labels]) => ({ label: labels[language], value }));
    return { ...translated, type: 'enumeration', options: choices, input: ChoiceFilter };
  });
  return { ...list, displayedFilters };
}

type Options = Record<string, ChoiceLabels>;

function findOptions(attribute?: Attribute): Options | undefined {
  if (attribute?.customField !== 'global::choice') return undefined;
  return choiceLists[attribute.options?.list as keyof typeof choiceLists];
}

/** Filters come without their attribute and type. */
const LISTS_BY_FIELD: Record<string, keyof typeof choiceLists> = {
  stage: 'stage',
  aiActClass: 'aiActClass',
  costBand: 'costBand',
  effort: 'effort',
  format: 'trainingFormat',
  level: 'level',
  scheme: 'conceptScheme',
  size: 'organisationSize',
  openness: 'openness',
  licence: 'licence',
  defaultLicence: 'licence',
  translationStatus: 'translationStatus',
};

/** `kind` is another list in each type, which the address of the list names. */
const LISTS_OF_KINDS: Record<string, keyof typeof choiceLists> = {
  'api::article.article': 'articleKind',
  'api::organisation.organisation': 'organisationKind',
  'api::tool.tool': 'toolKind',
};

function findOptionsOfField(name: string): Options | undefined {
  const [, uid = ''] = /\/collection-types\/([^/]+)/.exec(window.location.pathname) ?? [];
  const list = name === 'kind' ? LISTS_OF_KINDS[uid] : LISTS_BY_FIELD[name];
  return list && choiceLists[list];
}
