import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { compileForm } from '@tukiverkko/plugin-forms-common';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { begunHere } from './begunHere';
import { carriedAnswers } from './carriedAnswers';
import { Filling } from './Filling';

/** The form was published anew while it was filled, and no draft holds the old version: the way on, with the answers. */
export function NewVersion({ filling }: { readonly filling: Filling }) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>();
  const { form, session } = filling;

  const goOn = async () => {
    try {
      const current = await api.form(form.key);
      const { answers } = session.getState();
      const same = Object.fromEntries(
        Object.keys(answers).map(field => [field, field]),
      );
      const { definition, prefill = {} } = current;
      const kept = carriedAnswers(
        compileForm(definition),
        same,
        answers,
        prefill,
      );
      const id = crypto.randomUUID();
      const first = { ...prefill, ...kept };
      begunHere.set(id, Filling.begin(api, current, id, first));
      filling.sent();
      navigate(`/forms/${form.key}/${id}`, { replace: true });
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <>
      {error !== undefined && <Refusal error={error} />}
      <Notice
        tone="warning"
        live="alert"
        action={
          <Button variant="secondary" onPress={goOn}>
            {t('fill.toNewVersion')}
          </Button>
        }
      >
        {t('fill.replaced')}
      </Notice>
    </>
  );
}
