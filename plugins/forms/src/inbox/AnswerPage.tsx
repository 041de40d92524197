import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { FormVersion } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Page, useTexts } from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { useCase } from '../request/useCase';
import type { Case } from '../request/useCase';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AnswerForm } from './AnswerForm';
import { unsentAnswers } from './UnsentAnswers';

/** Where a team writes its answer, with the request beside it. */
export function AnswerPage() {
  const { t } = useTexts(formsTranslationRef);
  const { id = '' } = useParams();
  const load = useCase(id);
  // Once writing has begun the form stays, whatever the request becomes: what is typed must not vanish.
  const [isBegun, setIsBegun] = useState(false);
  return (
    <Loaded load={load} section={t('room.inbox')}>
      {shown => {
        const key = shown.form.definition.answer;
        const mayAnswer =
          isBegun ||
          unsentAnswers.get(shown.me.entityRef, id) !== undefined ||
          shown.view.allowedActions.includes('answer');
        if (!key || !mayAnswer) return <NotNow shown={shown} />;
        return (
          <AnswerFormLoaded
            formKey={key}
            shown={shown}
            reload={load.reload}
            onBegin={() => setIsBegun(true)}
          />
        );
      }}
    </Loaded>
  );
}

interface AnswerFormLoadedProps {
  readonly formKey: string;
  readonly shown: Case;
  readonly reload: () => void;
  readonly onBegin: () => void;
}

function AnswerFormLoaded({ formKey, ...rest }: AnswerFormLoadedProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const load = useLoad(formKey, () => api.form(formKey));
  return (
    <Loaded load={load} section={t('room.inbox')}>
      {(form: FormVersion) => <AnswerForm form={form} {...rest} />}
    </Loaded>
  );
}

function NotNow({ shown }: { readonly shown: Case }) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Page title={t('answer.title')} section={t('room.inbox')} width="reading">
      <p>{t('answer.notNow')}</p>
      <ActionBar>
        <ButtonLink href={`/requests/${shown.view.id}`} variant="primary">
          {t('answer.see')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
