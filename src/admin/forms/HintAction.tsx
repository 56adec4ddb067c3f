import { IconButton } from '@strapi/design-system';
import { Information } from '@strapi/icons';

/** The hint of a component beside its label: a button, so that it can be reached with the keyboard. */
export function HintAction({ hint }: { hint: string }) {
  return (
    <span data-dossier-hint>
      <IconButton label={hint} variant="ghost" size="XS" type="button">
        <Information aria-hidden focusable={false} />
      </IconButton>
    </span>
  );
}
