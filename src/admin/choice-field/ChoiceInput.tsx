import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { choiceLists, type ChoiceLabels } from '../../dossier/content-model/choices';
import { optionHints } from '../../dossier/editorial/forms/options';
import { toAdminLanguage } from '../language';

interface ChoiceInputProps {
  attribute: { options?: { list?: string }; required?: boolean };
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  value?: string | null;
  error?: string;
  disabled?: boolean;
  required?: boolean;
  labelAction?: React.ReactNode;
  onChange(event: { target: { name: string; type: string; value: string | null } }): void;
}

export const ChoiceInput = React.forwardRef<HTMLDivElement, ChoiceInputProps>(function ChoiceInput(
  { attribute, name, label, hint, value, error, disabled, required, labelAction, onChange },
  ref
) {
  const { locale } = useIntl();
  const list = attribute.options?.list ?? '';
  const options: Record<string, ChoiceLabels> =
    list in choiceLists ? choiceLists[list as keyof typeof choiceLists] : {};
  const language = toAdminLanguage(locale);
  const meaning = value ? optionHints[list]?.[value]?.[language] : undefined;
  const change = (chosen: string | number | undefined) =>
    onChange({ target: { name, type: 'string', value: chosen ? String(chosen) : null } });

  return (
    <Field.Root name={name} id={name} error={error} hint={meaning ?? hint} required={required} ref={ref}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? undefined}
        disabled={disabled}
        onChange={change}
        onClear={required ? undefined : () => change(undefined)}
        placeholder={language === 'nl' ? 'Maak een keuze' : 'Choose'}
      >
        {Object.entries(options).map(([key, labels]) => (
          <SingleSelectOption key={key} value={key}>
            {labels[language]}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
