import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { compileForm } from '@tukiverkko/plugin-forms-common';
import type { RecordView } from '@tukiverkko/plugin-forms-common';
import { useLanguage } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { carriedAnswers } from '../fill/carriedAnswers';

/** Begins a record that corrects another: a draft of the current form, with what still fits it. */
export function useCorrect(record: RecordView) {
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const isUnderWay = useRef(false);
  const [error, setError] = useState<unknown>();

  const correct = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setError(undefined);
    try {
      const { definition, version, prefill } = await api.form(record.form);
      const same = Object.fromEntries(
        Object.keys(record.answers).map(field => [field, field]),
      );
      const answers = carriedAnswers(
        compileForm(definition),
        same,
        record.answers,
        prefill,
      );
      const id = crypto.randomUUID();
      await api.saveDraft(id, {
        form: record.form,
        version,
        answers,
        language,
        replaces: record.id,
      });
      navigate(`/forms/${record.form}/${id}`);
    } catch (refusal) {
      setError(refusal);
    } finally {
      isUnderWay.current = false;
    }
  };
  return { correct, error };
}
