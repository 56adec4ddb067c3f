import { Box, IconButton, Popover, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { componentForms } from '../../dossier/editorial/forms';
import type { AdminLanguage } from '../language';

const labels = { nl: 'Welk blok waarvoor is', en: 'What each block is for' };

interface BlocksActionProps {
  hint?: string;
  /** The uids of the components that can be chosen. */
  blocks: string[];
  language: AdminLanguage;
}

/** Beside the label of a body: its hint, which Strapi cuts off, and what each of its blocks is for. */
export function BlocksAction({ hint, blocks, language }: BlocksActionProps) {
  const label = labels[language];
  return (
    <span data-dossier-hint>
      <Popover.Root>
        <Popover.Trigger>
          <IconButton label={label} variant="ghost" size="XS" type="button">
            <Information aria-hidden focusable={false} />
          </IconButton>
        </Popover.Trigger>
        <Popover.Content side="bottom" align="center" aria-label={label}>
          <Box padding={4} maxWidth="44rem">
            <Typography tag="p" variant="pi">
              {hint}
            </Typography>
            <dl>
              {blocks.map((uid) => (
                <Box key={uid} paddingTop={3}>
                  <Typography tag="dt" variant="pi" fontWeight="bold">
                    {componentForms[uid]?.name[language]}
                  </Typography>
                  <Typography tag="dd" variant="pi">
                    {componentForms[uid]?.hint?.[language]}
                  </Typography>
                </Box>
              ))}
            </dl>
          </Box>
        </Popover.Content>
      </Popover.Root>
    </span>
  );
}
