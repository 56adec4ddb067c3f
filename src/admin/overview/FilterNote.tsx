import { Box, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { toAdminLanguage } from '../language';
import { readCoverageQuery, type CoverageQuery } from './addresses';
import { overviewTexts } from './texts';
import { useOverview } from './useOverview';

/** Above the content manager's list: what it is filtered by, for who comes from a cell of the home page. */
export function FilterNote() {
  const [{ query }] = useQueryParams<object>();
  const asked = readCoverageQuery(query);
  return asked && <Note asked={asked} />;
}

function Note({ asked }: { asked: CoverageQuery }) {
  const { locale } = useIntl();
  const { data } = useOverview();
  const coverage = data?.coverage[asked.language];
  const names = [
    coverage?.quadrants.find(({ id }) => id === asked.quadrant)?.title,
    asked.row && coverage?.[asked.row.field].find(({ id }) => id === asked.row?.id)?.title,
  ].filter((name) => typeof name === 'string');
  if (names.length === 0) return null;
  return (
    <Box
      role="status"
      paddingLeft={3}
      paddingRight={3}
      paddingTop={1}
      paddingBottom={1}
      background="primary100"
      hasRadius
    >
      <Typography variant="pi" textColor="primary700">
        {overviewTexts[toAdminLanguage(locale)].filtered(names.join(' × '))}
      </Typography>
    </Box>
  );
}
