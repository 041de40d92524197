import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, ButtonLink, Link } from '@backstage/ui';
import { fieldOf, formTexts } from '@tukiverkko/plugin-forms-common';
import type { FormPage as PageDefinition } from '@tukiverkko/plugin-forms-common';
import { errorMessages, FormPageView } from '@tukiverkko/plugin-forms-react';
import {
  ActionBar,
  ErrorSummary,
  Notice,
  Page,
  SaveStatus,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  Navigate,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom';
import { NotFoundPage } from '../load/NotFoundPage';
import { useFormContext } from '../names/useFormContext';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { answersAsText } from './answersAsText';
import { DraftAttachments } from './DraftAttachments';
import { DeleteDraftDialog } from './DeleteDraftDialog';
import { useFillings } from './FillingsContext';
import styles from './FormPage.module.css';
import { firstPlace, hasTasks, taskList, wholeForm } from './formPlaces';
import { ownStopPage } from './ownStopPage';
import { saveStateOf } from './saveStateOf';
import { useCarried } from './useCarried';
import type { FillPageProps } from './useFilling';
import { useFormLayout } from './useFormLayout';

/** Props of {@link FormPage}. */
export interface FormPageProps extends FillPageProps {
  readonly pages: readonly PageDefinition[];
  readonly notices: ReactNode;
}

/** One page of questions. Errors wait for the first try to go on; then a mended answer clears its own. */
export function FormPage(props: FormPageProps) {
  const { page: pageId } = useParams();
  if (pageId === wholeForm) return <Questions {...props} page="all" />;
  const page = props.pages.find(one => one.id === pageId);
  if (page) return <Questions key={page.id} {...props} page={page} />;
  const all = props.filling.form.definition.pages.map(one => one.id);
  const place = all.indexOf(pageId ?? '');
  if (place < 0) return <NotFoundPage />;
  // It asks nothing now, so the way goes on to the next that does.
  const next = props.pages.find(one => all.indexOf(one.id) > place);
  return <Navigate to={`../${next?.id ?? 'check'}`} replace />;
}

function Questions({
  filling,
  state,
  evaluation,
  stop,
  pages,
  page,
  notices,
}: FormPageProps & { readonly page: PageDefinition | 'all' }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const fillings = useFillings();
  const context = useFormContext();
  const [, setLayout] = useFormLayout();
  const [attempt, setAttempt] = useState(0);
  const [isDeleting, setIsDeleting] = useState(false);
  useFocusOnField();

  const { session, form } = filling;
  const { definition } = form;
  const texts = formTexts(definition, language);
  const isWhole = page === 'all';
  // The whole form is its own first and last page.
  const number = isWhole ? pages.length : pages.indexOf(page) + 1;
  const before = isWhole ? undefined : pages[number - 2];
  const path = (leaf: string) => `/forms/${form.key}/${session.id}/${leaf}`;
  const isFromCheck = params.get('from') === 'check';

  const ownErrors = isWhole
    ? evaluation.errors
    : evaluation.errors.filter(error =>
        page.fields.includes(fieldOf(error) ?? ''),
      );
  const shownErrors = attempt > 0 ? ownErrors : [];
  const next = isFromCheck ? 'check' : pages[number]?.id ?? 'check';
  const back = before ? path(before.id) : `/forms/${form.key}/start`;
  const changeLayout = () => {
    setLayout(isWhole ? 'pages' : 'whole');
    navigate(path(isWhole ? firstPlace(pages, 'pages') : wholeForm));
  };

  const carried = useCarried(filling);

  const isEmergency =
    evaluation.stop !== null &&
    ownStopPage(definition, evaluation.stop) === undefined;

  const goOn = () => {
    if (evaluation.stop !== null) {
      stop();
    } else if (ownErrors.length > 0) {
      setAttempt(attempt + 1);
    } else {
      session.saveAloud();
      navigate(path(next));
    }
  };
  useFormKeys({ goOn, save: () => session.saveAloud() });
  const copy = () =>
    navigator.clipboard.writeText(
      answersAsText(state.answers, texts, {
        yes: t('answer.yes'),
        no: t('answer.no'),
      }),
    );

  return (
    <Page
      title={
        isWhole
          ? texts.title.text
          : t('fill.pageTitle', {
              page: texts.page(page.id).title.text,
              number: String(number),
              pages: String(pages.length),
            })
      }
      section={isWhole ? t('room.fill') : texts.title.text}
      titlePrefix={attempt > 0 && shownErrors.length > 0 ? 'error' : undefined}
      width="reading"
      kind={isWhole ? undefined : texts.title.text}
      lead={isWhole ? undefined : texts.page(page.id).intro?.text}
      status={
        filling.isKept && (
          <SaveStatus
            state={saveStateOf(state.saving, {
              copy,
              retry: () => session.save(),
            })}
          />
        )
      }
      before={
        <ErrorSummary
          attempt={attempt}
          errors={
            attempt > 0
              ? errorMessages(filling.compiled, language, shownErrors)
              : []
          }
        />
      }
    >
      {notices}
      <form
        className={styles.form}
        noValidate
        // Enter in a text field must not send anything by accident.
        onSubmit={event => event.preventDefault()}
      >
        <FormPageView
          form={filling.compiled}
          page={isWhole ? 'all' : page.id}
          language={language}
          answers={state.answers}
          onAnswers={answers => filling.change(answers)}
          evaluation={evaluation}
          errors={shownErrors}
          context={context}
          prefill={filling.prefill}
          carried={carried}
        />
        {number === pages.length && <DraftAttachments filling={filling} />}
        <div role="alert">
          {isEmergency && (
            <Notice tone="negative" title={t('stop.title')}>
              {t('stop.soon')}
            </Notice>
          )}
        </div>
        <ActionBar>
          <Button variant="primary" onPress={goOn}>
            {t('fill.continue')}
          </Button>
          <ButtonLink
            href={isFromCheck ? path('check') : back}
            variant="secondary"
          >
            {t(isFromCheck ? 'fill.backToCheck' : 'fill.back')}
          </ButtonLink>
        </ActionBar>
      </form>
      <ActionBar>
        <Link href={`/forms/${form.key}/start`}>{t('fill.instructions')}</Link>
        {hasTasks(pages) && (
          <Link href={path(taskList)}>{t('fill.tasks')}</Link>
        )}
        {form.definition.pages.length > 1 && (
          <Button variant="tertiary" onPress={changeLayout}>
            {t(isWhole ? 'fill.byPages' : 'fill.whole')}
          </Button>
        )}
        <Button variant="tertiary" onPress={() => window.print()}>
          {t('fill.print')}
        </Button>
        {filling.isKept && (
          <Button variant="tertiary" onPress={() => setIsDeleting(true)}>
            {t('draft.delete')}
          </Button>
        )}
      </ActionBar>
      <DeleteDraftDialog
        draftId={session.id}
        isOpen={isDeleting}
        onClose={() => setIsDeleting(false)}
        onDeleted={() => {
          session.pause();
          fillings.forget(session.id);
          navigate(`/forms/${form.key}/start`, { replace: true });
        }}
      />
    </Page>
  );
}

/** Moves focus to the question that the fragment names: "Muuta" on the check page points at one. */
function useFocusOnField() {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return;
    const target = document.getElementById(hash.slice(1));
    const control =
      target?.querySelector<HTMLElement>('input, select, textarea') ?? target;
    control?.focus();
  }, [hash]);
}

/** Ctrl or ⌘ with Enter goes on, with S saves now. */
function useFormKeys(on: {
  readonly goOn: () => void;
  readonly save: () => void;
}) {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key === 'Enter') latest.current.goOn();
      else if (event.key === 's') latest.current.save();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
