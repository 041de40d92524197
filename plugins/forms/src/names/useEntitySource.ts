import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { EntitySource } from '@tukiverkko/plugin-forms-react';
import { useLanguage } from '@tukiverkko/ui';
import { catalogEntities } from './catalogEntities';

/** The entities a form may choose from, in the reader's language; the same object until the language changes. */
export function useEntitySource(): EntitySource {
  const catalog = useApi(catalogApiRef);
  const language = useLanguage();
  return useMemo(() => catalogEntities(catalog, language), [catalog, language]);
}
