import { useState, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { fieldOf, formTexts } from '@tukiverkko/plugin-forms-common';
import {
  AdviceList,
  AnswerParts,
  controlId,
  Results,
} from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  LoadFailed,
  Loading,
  Notice,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { ConnectionLost, FormsProblem } from '../api/FormsProblem';
import { UnitChoice } from '../colleagues/UnitChoice';
import { idOf } from '../load/Loaded';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { useAnswerNames } from '../names/useAnswerNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { BeforeSending } from './BeforeSending';
import { checkParts, pageOfField } from './checkParts';
import { DraftAttachments } from './DraftAttachments';
import { wholeForm } from './formPlaces';
import type { Filling } from './Filling';
import { MendList } from './MendList';
import { NewVersion } from './NewVersion';
import { placeAfterSending } from './placeAfterSending';
import { processTexts } from './processTexts';
import type { ProcessTexts } from './processTexts';
import { RoutingPreview } from './RoutingPreview';
import type { FillPageProps } from './useFilling';
import { useFormLayout } from './useFormLayout';
import { useFilesArrived } from './useFilesArrived';
import { visiblePages } from './visiblePages';
import { useSend } from './useSend';

/** Props of {@link CheckPage}. */
export interface CheckPageProps extends FillPageProps {
  readonly notices: ReactNode;
}

/** The last look: where it goes and why, everything that is sent, and what is left out. */
export function CheckPage({
  filling,
  state,
  evaluation,
  notices,
}: CheckPageProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const api = useApi(formsApiRef);
  const { form, session, prefill, carried } = filling;
  const { definition } = form;
  const texts = formTexts(definition, language);
  const known = {
    profile: prefill,
    ...(carried && { other: carried.answers }),
  };
  const carriedFrom = carried
    ? t('carried.title', { form: formTexts(carried.from, language).title.text })
    : '';
  const nameOf = useAnswerNames(definition, state.answers);
  const { process } = definition;
  const words = processTexts[process];
  const [colleagues, setColleagues] = useState<string>();
  const { send, isSending, error } = useSend(
    filling,
    result =>
      navigate(placeAfterSending(form.key, result), {
        // Who was given advice may come back to the answers.
        replace: result.process !== 'advice',
      }),
    colleagues,
  );

  const hasAllFiles = useFilesArrived(filling);
  const isReady = evaluation.errors.length === 0 && evaluation.stop === null;
  const isRouted = process === 'case';
  const preview = useLoad(isReady && isRouted ? session.id : '', async () =>
    isReady && isRouted
      ? api.evaluate(form.key, {
          answers: evaluation.answers,
          version: form.version,
        })
      : undefined,
  );
  // Without it nothing is let in, so a failure is no hindrance.
  const me = useLoad(isRouted ? 'me' : '', async () =>
    isRouted ? api.me() : undefined,
  );
  const units = me.value?.units ?? [];
  const isSendable = isRouted ? preview.value?.routing : isReady;
  const refused = error instanceof FormsProblem ? error.errors : [];
  const toMend = isReady ? refused : evaluation.errors;

  const [layout] = useFormLayout();
  const placeOf = (page: string) => (layout === 'whole' ? wholeForm : page);
  const hrefOf = (page: string, field: string) =>
    `/forms/${form.key}/${session.id}/${placeOf(page)}?from=check#${controlId(
      field,
    )}`;
  const first = visiblePages(definition, evaluation)[0]?.id ?? '';
  const mendField = toMend
    .map(fieldOf)
    .find(field => field && pageOfField(definition, field));
  const mendHref = mendField
    ? hrefOf(pageOf(mendField), mendField)
    : `/forms/${form.key}/start`;

  return (
    <Page
      title={t(words.check)}
      section={texts.title.text}
      width="reading"
      kind={texts.title.text}
    >
      {notices}
      {toMend.length > 0 && (
        <MendList
          definition={definition}
          texts={texts}
          errors={toMend}
          hrefOf={hrefOf}
        />
      )}
      {preview.state === 'loading' && <Loading />}
      {preview.state === 'failed' && (
        <LoadFailed isPart id={idOf(preview.error)} onRetry={preview.reload} />
      )}
      {!isRouted && <BeforeSending process={process} />}
      {preview.value?.routing && (
        <RoutingPreview
          routing={preview.value.routing}
          answerBy={preview.value.answerBy}
          colleagues={units.find(({ ref }) => ref === colleagues)}
        />
      )}

      <AnswerParts
        {...{ definition, language, nameOf }}
        answers={state.answers}
        hidden={evaluation.hidden}
        parts={checkParts(definition, evaluation, known).map(
          ({ page, from, fields }) =>
            page
              ? { id: page, fields }
              : {
                  id: from,
                  title: {
                    text: from === 'profile' ? t('check.profile') : carriedFrom,
                    language,
                  },
                  fields,
                },
        )}
        changeHref={field => hrefOf(pageOf(field), field)}
      />
      <DraftAttachments filling={filling} />
      {process !== 'advice' && (
        <Results {...{ definition, language, evaluation }} />
      )}
      <AdviceList {...{ definition, language }} advice={evaluation.advice} />
      {evaluation.dropped.length > 0 && (
        <Notice tone="info">
          {t('check.dropped', {
            fields: evaluation.dropped
              .map(field => texts.field(field).title.text)
              .join(', '),
          })}
        </Notice>
      )}

      {error !== undefined && refused.length === 0 && (
        <SendFailure filling={filling} error={error} lost={words.lost} />
      )}
      {isSendable && (
        <UnitChoice
          units={units}
          chosen={colleagues}
          onChange={setColleagues}
        />
      )}
      {!hasAllFiles && <Notice tone="warning">{t('files.notAll')}</Notice>}
      <ActionBar>
        {isSendable && hasAllFiles && (
          <Button
            variant="primary"
            onPress={() => send(evaluation.answers)}
            aria-disabled={isSending}
          >
            {t(isSending ? words.sending : words.send)}
          </Button>
        )}
        {toMend.length > 0 && (
          <ButtonLink href={mendHref} variant="primary">
            {t('check.mend')}
          </ButtonLink>
        )}
        <ButtonLink
          href={`/forms/${form.key}/${session.id}/${placeOf(first)}`}
          variant="secondary"
        >
          {t('check.back')}
        </ButtonLink>
      </ActionBar>
    </Page>
  );

  function pageOf(field: string): string {
    return (
      definition.pages.find(page => page.fields.includes(field))?.id ?? first
    );
  }
}

function SendFailure({
  filling,
  error,
  lost,
}: {
  readonly filling: Filling;
  readonly error: unknown;
  readonly lost: ProcessTexts['lost'];
}) {
  const { t } = useTexts(formsTranslationRef);
  const isReplaced =
    error instanceof FormsProblem && error.type === 'version-replaced';
  if (isReplaced && !filling.isKept) return <NewVersion filling={filling} />;
  if (!(error instanceof ConnectionLost)) return <Refusal error={error} />;
  return (
    <Notice tone="warning" live="alert">
      {t(lost)}
    </Notice>
  );
}
