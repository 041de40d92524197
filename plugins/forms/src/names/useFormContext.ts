import { useMemo } from 'react';
import type { FormPageViewProps } from '@tukiverkko/plugin-forms-react';
import { useEntitySource } from './useEntitySource';

/** What the fields of a form need from the portal; the same object between renders. */
export function useFormContext(): FormPageViewProps['context'] {
  const entities = useEntitySource();
  return useMemo(() => ({ entities }), [entities]);
}
