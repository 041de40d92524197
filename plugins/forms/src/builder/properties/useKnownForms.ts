import { useApi } from '@backstage/frontend-plugin-api';
import { useLanguage, type PickerOption } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';

/** The forms there are, to choose one of by its title; none while they are being read. */
export function useKnownForms(): readonly PickerOption[] {
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const load = useLoad('builder forms', () => api.forms());
  const { value: forms } = load;
  return useMemo(() => {
    const all = [...(forms?.items ?? []), ...(forms?.drafts ?? [])];
    // What is published and being written again is one form.
    return [...new Map(all.map(one => [one.key, one])).values()].map(
      ({ key, title }) => ({
        id: key,
        label: title[language],
        description: key,
      }),
    );
  }, [forms, language]);
}
