import { useApi } from '@backstage/frontend-plugin-api';
import {
  recordTypeById,
  type RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage } from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { recordsApiRef } from '../api/RecordsApi';

/** Opens the form of a record, filled in with what it says now. */
export function useEdit(record: RecordResponse) {
  const api = useApi(recordsApiRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const isUnderWay = useRef(false);
  const [state, setState] = useState<'ready' | 'opening'>('ready');
  const [error, setError] = useState<Error>();

  const open = async () => {
    const type = recordTypeById(record.type);
    if (isUnderWay.current || !type) return;
    isUnderWay.current = true;
    setState('opening');
    setError(undefined);
    try {
      const draft = await api.beginEdit(type.form, record, language);
      navigate(`/forms/${type.form}/${draft}`);
    } catch (refusal) {
      setError(refusal as Error);
      setState('ready');
    } finally {
      isUnderWay.current = false;
    }
  };
  return { open, state, error };
}
