import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { FormVersion, RecordView } from '@tukiverkko/plugin-forms-common';
import { AdviceList, Results } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { Refusal } from '../load/Refusal';
import { CaseAnswers } from '../request/CaseAnswers';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { RecordFacts } from './RecordFacts';
import { useCorrect } from './useCorrect';

/** One record as it was made, in the version of the form it was made with. */
export function RecordPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { id = '' } = useParams();
  const load = useLoad(id, async () => {
    const record = await api.record(id);
    const form = await api.formVersion(record.form, record.formVersion);
    return { record, form };
  });
  return (
    <Loaded load={load} section={t('record.mine')}>
      {({ record, form }) => <Record key={id} record={record} form={form} />}
    </Loaded>
  );
}

function Record({
  record,
  form,
}: {
  readonly record: RecordView;
  readonly form: FormVersion;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { definition } = form;
  const { answers, evaluation, names } = record;
  const { correct, error } = useCorrect(record);
  return (
    <Page
      title={t('record.page', { reference: record.reference })}
      section={t('record.mine')}
      kind={inLanguage(record.formTitle, language)}
      width="reading"
    >
      {record.replacedBy && (
        <Notice
          tone="warning"
          action={
            <Link href={`/requests/records/${record.replacedBy}`}>
              {t('record.see')}
            </Link>
          }
        >
          {t('record.replacedBy')}
        </Notice>
      )}
      {record.replaces && (
        <Notice
          tone="info"
          action={
            <Link href={`/requests/records/${record.replaces}`}>
              {t('record.see')}
            </Link>
          }
        >
          {t('record.replaces')}
        </Notice>
      )}
      <Panel title={t('record.about')}>
        <RecordFacts record={record} />
      </Panel>
      <CaseAnswers
        {...{ form, answers, evaluation, names }}
        unanswered="folded"
      />
      <Results {...{ definition, language, evaluation }} />
      <AdviceList {...{ definition, language }} advice={evaluation.advice} />
      {error !== undefined && <Refusal error={error} />}
      <ActionBar>
        {!record.replacedBy && (
          <Button variant="secondary" onPress={correct}>
            {t('record.correct')}
          </Button>
        )}
        <Button variant="secondary" onPress={() => window.print()}>
          {t('request.print')}
        </Button>
      </ActionBar>
    </Page>
  );
}
