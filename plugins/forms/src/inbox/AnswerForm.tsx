import { useMemo, useState } from 'react';
import { Button, ButtonLink } from '@backstage/ui';
import { compileForm } from '@tukiverkko/plugin-forms-common';
import type { Answers, FormVersion } from '@tukiverkko/plugin-forms-common';
import { errorMessages, FormPageView } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  ErrorSummary,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { ConnectionLost, FormsProblem } from '../api/FormsProblem';
import { evaluateHere } from '../fill/evaluateHere';
import { ViewsBeside } from '../invitations/ViewsBeside';
import { useFormContext } from '../names/useFormContext';
import { inLanguage } from '../names/inLanguage';
import { CaseAnswers } from '../request/CaseAnswers';
import { SentAnswers } from '../request/SentAnswers';
import { CommandRefusal } from '../request/CommandRefusal';
import type { Case } from '../request/useCase';
import { useWarnBeforeLeaving } from '../request/UnsentTexts';
import { useCommand } from '../request/useCommand';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './AnswerForm.module.css';
import { unsentAnswers } from './UnsentAnswers';
import { hiddenFromRequester } from './hiddenFromRequester';

/** Props of {@link AnswerForm}. */
export interface AnswerFormProps {
  readonly form: FormVersion;
  readonly shown: Case;
  /** Reads the request again; what is written stays. */
  readonly reload: () => void;
  readonly onBegin: () => void;
}

/** The request on one side, the answer on the other, and below it what the requester will read. */
export function AnswerForm({ form, shown, reload, onBegin }: AnswerFormProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const { view } = shown;
  const person = shown.me.entityRef;
  const commander = useCommand(view);
  const compiled = useMemo(() => compileForm(form.definition), [form]);
  const context = useFormContext();
  const [answers, setAnswers] = useState<Answers>(
    () => unsentAnswers.get(person, view.id) ?? {},
  );
  const [byName, setByName] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);

  const evaluation = useMemo(
    () => evaluateHere(compiled, answers),
    [compiled, answers],
  );
  const refused =
    commander.error instanceof FormsProblem ? commander.error.errors : [];
  const errors = [...evaluation.errors, ...refused];
  const shownErrors = attempt > 0 ? errors : [];
  const isDirty = Object.keys(answers).length > 0;
  useWarnBeforeLeaving(isDirty);

  const change = (next: Answers) => {
    onBegin();
    commander.forget();
    setAnswers(next);
    unsentAnswers.keep(person, view.id, next);
  };
  const send = async () => {
    if (commander.isBusy) return;
    setAttempt(attempt + 1);
    if (evaluation.errors.length > 0) return;
    const request = {
      command: 'answer',
      version: form.version,
      answers: evaluation.answers,
      language,
      ...(byName.length > 0 && { byName }),
    } as const;
    if (!(await commander.give(request))) return;
    unsentAnswers.forget(person, view.id);
    navigate(`/requests/${view.id}`, {
      replace: true,
      state: { answered: true },
    });
  };
  const canSend = view.allowedActions.includes('answer');

  return (
    <Page
      title={t('answer.title')}
      section={t('room.inbox')}
      titlePrefix={attempt > 0 && shownErrors.length > 0 ? 'error' : undefined}
      width="wide"
      kind={t('request.title', { reference: view.reference })}
      breadcrumbs={[
        { label: t('room.inbox'), href: '/inbox' },
        { label: view.reference, href: `/requests/${view.id}` },
      ]}
      status={<CaseStatusTag item={view} reader="team" />}
      before={
        <ErrorSummary
          attempt={attempt}
          errors={
            attempt > 0 ? errorMessages(compiled, language, shownErrors) : []
          }
        />
      }
    >
      <div className={styles.columns}>
        <details className={styles.request} open>
          <summary>{t('answer.showRequest')}</summary>
          <div className={styles.answer}>
            <ViewsBeside
              experts={view.experts}
              form={form.definition}
              hidden={evaluation.hidden}
              answers={answers}
              onAnswers={change}
              byName={byName}
              onByName={setByName}
            />
            <p>{inLanguage(view.serviceName ?? view.formTitle, language)}</p>
            <SentAnswers
              form={shown.form}
              view={view}
              reader="team"
              unanswered="left-out"
              level={2}
            />
          </div>
        </details>
        <form
          noValidate
          onSubmit={event => event.preventDefault()}
          className={styles.answer}
        >
          <FormPageView
            form={compiled}
            page="all"
            language={language}
            answers={answers}
            onAnswers={change}
            evaluation={evaluation}
            errors={shownErrors}
            context={context}
          />
          <Panel title={t('answer.preview')}>
            {isDirty ? (
              <>
                <CaseAnswers
                  form={form}
                  answers={evaluation.answers}
                  without={hiddenFromRequester(form.definition)}
                  evaluation={evaluation}
                  unanswered="left-out"
                  level={3}
                />
                <p>{t('request.seal')}</p>
              </>
            ) : (
              <p>{t('answer.previewEmpty')}</p>
            )}
          </Panel>
          {commander.error !== undefined && refused.length === 0 && (
            <Refused error={commander.error} onShow={reload} />
          )}
          <ActionBar>
            {canSend && (
              <Button
                variant="primary"
                onPress={send}
                aria-disabled={commander.isBusy}
              >
                {commander.isBusy ? t('answer.sending') : t('answer.send')}
              </Button>
            )}
            <ButtonLink href={`/requests/${view.id}`} variant="secondary">
              {t('answer.see')}
            </ButtonLink>
          </ActionBar>
        </form>
      </div>
    </Page>
  );
}

function Refused({
  error,
  onShow,
}: {
  readonly error: unknown;
  readonly onShow: () => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  if (!(error instanceof ConnectionLost))
    return <CommandRefusal error={error} onShow={onShow} />;
  return (
    <Notice tone="warning" live="alert">
      {t('answer.lost')}
    </Notice>
  );
}
