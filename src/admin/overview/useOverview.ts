import { adminApi } from '@strapi/strapi/admin';
import type { Figure, ListedPage, Overview } from './answers';

/** One answer serves all widgets: what is asked for at the same time is asked once. */
const overviewApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    getDossierOverview: builder.query<Overview, void>({
      query: () => '/dossier-overview',
      transformResponse: ({ data }: { data: Overview }) => data,
    }),
    getDossierList: builder.query<ListedPage, { figure: Figure; page: number }>({
      query: ({ figure, page }) => ({
        url: `/dossier-overview/lists/${figure}`,
        method: 'GET',
        config: { params: { page } },
      }),
      transformResponse: ({ data }: { data: ListedPage }) => data,
    }),
  }),
});

/** The figures, as they are each time the page is opened. */
export const useOverview = () => overviewApi.useGetDossierOverviewQuery(undefined, { refetchOnMountOrArgChange: true });

export const useListed = (figure: Figure, page: number) =>
  overviewApi.useGetDossierListQuery({ figure, page }, { refetchOnMountOrArgChange: true });
