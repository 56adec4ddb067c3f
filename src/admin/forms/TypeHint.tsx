import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { typeForms } from '../../dossier/editorial/forms';
import { toAdminLanguage } from '../language';

/** Above the list of a type: what it is for, as wide as Strapi's row of buttons has room for. */
export function ListHint() {
  const { slug = '' } = useParams<{ slug: string }>();
  return (
    <Box maxWidth="min(40rem, 35vw)">
      <TypeHint uid={slug} />
    </Box>
  );
}

/** Beside the form of a type that has no list. */
export function FormHint({ slug }: { slug: string }) {
  return typeForms[slug]?.columns ? null : <TypeHint uid={slug} />;
}

function TypeHint({ uid }: { uid: string }) {
  const { locale } = useIntl();
  const hint = typeForms[uid]?.hint;
  if (!hint) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {hint[toAdminLanguage(locale)]}
    </Typography>
  );
}
