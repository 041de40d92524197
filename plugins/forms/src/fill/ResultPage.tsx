import { Button, ButtonLink } from '@backstage/ui';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { AdviceResult } from '@tukiverkko/plugin-forms-common';
import { AdviceList, Results } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { Navigate, useParams } from 'react-router-dom';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { ContinueWith } from './ContinueWith';
import type { Filling } from './Filling';
import { useFillings } from './FillingsContext';

/** What the answers come to: what it means, what to do now, and that nothing was stored. */
export function ResultPage() {
  const { key = '' } = useParams();
  const { advised } = useFillings();
  const result = advised?.result;
  // The result is on this page alone. Who loads it anew begins anew.
  if (!advised || !result || advised.form.key !== key)
    return <Navigate to={`/forms/${key}/start`} replace />;
  return <Result filling={advised} result={result} />;
}

function Result({
  filling: { form, session },
  result: { evaluation },
}: {
  readonly filling: Filling;
  readonly result: AdviceResult;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { definition } = form;
  const { title } = formTexts(definition, language);
  const { flags, advice } = evaluation;
  const isSilent =
    flags.length + advice.length + (definition.scores ?? []).length === 0;
  return (
    <Page
      title={t('result.title')}
      section={title.text}
      width="reading"
      kind={title.text}
    >
      {isSilent && <Notice tone="info">{t('result.silent')}</Notice>}
      <Results
        {...{ definition, language, evaluation }}
        flagsTitle={t('result.advice')}
      />
      {advice.length > 0 && (
        <Panel title={t(flags.length > 0 ? 'result.also' : 'result.advice')}>
          <AdviceList {...{ definition, language, advice }} />
        </Panel>
      )}
      <Panel title={t('result.meaning')}>
        <ul>
          <li>{t('result.yours')}</li>
          <li>{t('result.stored')}</li>
        </ul>
      </Panel>
      <Panel title={t('result.now')}>
        <ContinueWith definition={definition} answers={evaluation.answers} />
        <p>{t('result.ownLevel')}</p>
        <ActionBar>
          <ButtonLink href="/find" variant="secondary">
            {t('requests.findHelp')}
          </ButtonLink>
        </ActionBar>
      </Panel>
      <ActionBar>
        <ButtonLink
          href={`/forms/${form.key}/${session.id}/check`}
          variant="secondary"
        >
          {t('result.back')}
        </ButtonLink>
        <Button variant="tertiary" onPress={() => window.print()}>
          {t('fill.print')}
        </Button>
        <ButtonLink href="/" variant="tertiary">
          {t('sent.home')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );
}
