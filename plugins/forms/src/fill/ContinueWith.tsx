import { Fragment, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  compileForm,
  formTexts,
  keepsDrafts,
} from '@tukiverkko/plugin-forms-common';
import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';
import { isAnswered } from '@tukiverkko/plugin-forms-react';
import { ActionBar, LoadFailed, useLanguage, useTexts } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { begunHere, carriedHere } from './begunHere';
import { carriedAnswers } from './carriedAnswers';
import { Filling } from './Filling';

type Continuation = NonNullable<FormDefinition['continues']>[number];

/** Props of {@link ContinueWith}. */
export interface ContinueWithProps {
  readonly definition: FormDefinition;
  readonly answers: Answers;
}

/** The forms one may go on to, each with the answers it takes over. They travel in a draft, never in an address. */
export function ContinueWith({ definition, answers }: ContinueWithProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { continues = [] } = definition;
  const { goOn, error } = useGoOn(definition, answers);
  const load = useLoad(definition.key, async () =>
    continues.length > 0 ? (await api.forms()).items : [],
  );
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.reload} />;
  const texts = formTexts(definition, language);
  const titles = new Map(load.value?.map(({ key, title }) => [key, title]));
  return (
    <>
      {error !== undefined && <Refusal error={error} />}
      {continues.map((next, index) => {
        const title = titles.get(next.form);
        if (!title) return null;
        const taken = [...new Set(Object.values(next.map))]
          .filter(field => isAnswered(answers[field]))
          .map(field => texts.field(field).title.text);
        return (
          <Fragment key={next.form}>
            <ActionBar>
              <Button
                variant={index === 0 ? 'primary' : 'secondary'}
                onPress={() => goOn(next)}
              >
                {t('continue.with', { form: inLanguage(title, language) })}
              </Button>
            </ActionBar>
            {taken.length > 0 && (
              <p>{t('continue.taken', { fields: taken.join(', ') })}</p>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** Begins the other form with what it takes over. */
function useGoOn(definition: FormDefinition, answers: Answers) {
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const draftId = useRef(crypto.randomUUID());
  const isUnderWay = useRef(false);
  const [error, setError] = useState<unknown>();

  const begin = async ({ form: key, map }: Continuation) => {
    const form = await api.form(key);
    const { prefill = {} } = form;
    const compiled = compileForm(form.definition);
    const carried = carriedAnswers(compiled, map, answers, prefill);
    const first = { ...prefill, ...carried };
    const id = draftId.current;
    carriedHere.set(id, { from: definition, answers: carried });
    if (keepsDrafts(form.definition.process)) {
      const { version } = form;
      const request = { form: key, version, answers: first, language };
      await api.saveDraft(id, request);
    } else {
      begunHere.set(id, Filling.begin(api, form, id, first));
    }
    return `/forms/${key}/${id}`;
  };

  const goOn = async (next: Continuation) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setError(undefined);
    try {
      navigate(await begin(next));
    } catch (refusal) {
      // A new attempt is a new draft: the answer to this one may only have been lost.
      draftId.current = crypto.randomUUID();
      setError(refusal);
    } finally {
      isUnderWay.current = false;
    }
  };
  return { goOn, error };
}
