import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { recordTypeById } from '@tukiverkko/plugin-expert-network-common';
import { useLanguage } from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { recordsApiRef } from '../api/RecordsApi';
import { useEntityPath } from '../links/useEntityPath';

/** Leads to where a unit's details are corrected: the form of what is kept in the portal, else its page, which says whom to ask. */
export function useCorrecting(ref: string) {
  const api = useApi(recordsApiRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const entityPath = useEntityPath();
  const isUnderWay = useRef(false);
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready');

  const placeOf = async () => {
    const record = await api.record(ref).catch(error => {
      // Not everything that is kept true has a form of its own.
      if (error instanceof ResponseError && error.statusCode === 404) return;
      throw error;
    });
    const type = record && recordTypeById(record.type);
    if (!record || !type || record.source === 'file') return entityPath(ref);
    const draft = await api.beginEdit(type.form, record, language);
    return `/forms/${type.form}/${draft}`;
  };
  const correct = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState('opening');
    try {
      navigate(await placeOf());
    } catch {
      setState('failed');
    } finally {
      isUnderWay.current = false;
    }
  };
  return { state, correct };
}
