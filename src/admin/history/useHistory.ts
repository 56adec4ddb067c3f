import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { OpenEntry } from '../open-entry';

/** What the routes of the history answer (dossier/history). */
export interface VersionAnswer {
  id: number;
  number: number;
  publishedAt: string;
  publishedBy: string | null;
  way: 'admin' | 'token' | 'schedule' | 'script';
  erasedAt: string | null;
  erasedBy: string | null;
}

export interface FieldDifference {
  field: string;
  label: string;
  parts: { kind: 'same' | 'added' | 'removed'; text: string }[];
}

export interface DifferenceAnswer {
  /** The version compared with; null when there is none. */
  from: string | null;
  fields: FieldDifference[];
}

type Data<T> = { data: T };

export interface History {
  /** null while they are not known. */
  versions: VersionAnswer[] | null;
  hasFailed: boolean;
  findDifference(sides: { from?: string; to: string }): Promise<DifferenceAnswer>;
  /** @returns what could not be put back */
  restore(id: number): Promise<string[]>;
  erase(id: number): Promise<void>;
}

/** The versions of the entry that is open; asked again after a save or a publication. */
export function useHistory({ model, documentId, locale, state }: OpenEntry): History {
  const { get, post } = useFetchClient();
  const [versions, setVersions] = React.useState<VersionAnswer[] | null>(null);
  const [hasFailed, setHasFailed] = React.useState(false);
  const path = `/dossier-history/${model}/${documentId}`;
  const params = React.useMemo(() => (locale ? { locale } : {}), [locale]);

  React.useEffect(() => {
    let isCurrent = true;
    get<Data<{ versions: VersionAnswer[] }>>(path, { params }).then(
      ({ data }) => isCurrent && setVersions(data.data.versions),
      () => isCurrent && setHasFailed(true)
    );
    return () => {
      isCurrent = false;
    };
  }, [get, path, params, state]);

  const findDifference = React.useCallback(
    async (sides: { from?: string; to: string }) => {
      const { data } = await get<Data<DifferenceAnswer>>(`${path}/difference`, { params: { ...params, ...sides } });
      return data.data;
    },
    [get, path, params]
  );
  return {
    versions,
    hasFailed,
    findDifference,
    async restore(id) {
      const { data } = await post<Data<{ leftOut: string[] }>>(`${path}/${id}/restore`, {}, { params });
      return data.data.leftOut;
    },
    async erase(id) {
      const { data } = await post<Data<{ versions: VersionAnswer[] }>>(`${path}/${id}/erase`, {}, { params });
      setVersions(data.data.versions);
    },
  };
}
