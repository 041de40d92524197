import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '@backstage/ui';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Page, useLanguage, useTexts } from '@tukiverkko/ui';
import { useNavigate, useParams } from 'react-router-dom';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { evaluateHere } from './evaluateHere';
import type { Filling } from './Filling';
import { useFillings } from './FillingsContext';
import { ownStopPage } from './ownStopPage';
import styles from './StopPage.module.css';

const retryDelay = 3000;

/** The end of a form that must not be sent: 112 first, nothing stored, and a way back for who chose wrong. */
export function StopPage() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const { key = '' } = useParams();
  const { stopped } = useFillings();
  const isDeleted = useDeleted(stopped);
  const ownPage = stopped && stopPageOf(stopped);
  const texts = stopped && formTexts(stopped.form.definition, language);

  const goBack = () =>
    navigate(`/forms/${key}/${stopped?.session.id}`, { replace: true });
  return (
    <Page
      title={
        ownPage && texts ? texts.page(ownPage).title.text : t('stop.title')
      }
      width="reading"
      isAlone
    >
      {ownPage ? (
        <p>{texts?.page(ownPage).intro?.text}</p>
      ) : (
        <Emergency isOwnChoice={stopped !== undefined} />
      )}
      <div role="status">
        {stopped && t(isDeleted ? 'stop.nothing' : 'stop.deleting')}
      </div>
      <ActionBar>
        {stopped ? (
          <Button variant="secondary" onPress={goBack} isDisabled={!isDeleted}>
            {t('stop.mistake')}
          </Button>
        ) : (
          <ButtonLink href={`/forms/${key}/start`} variant="secondary">
            {t('stop.start')}
          </ButtonLink>
        )}
      </ActionBar>
    </Page>
  );
}

function Emergency({ isOwnChoice }: { readonly isOwnChoice: boolean }) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <>
      {isOwnChoice && <p>{t('stop.why')}</p>}
      <p>
        <a className={styles.number} href="tel:112">
          {t('stop.number')}
        </a>
        <span className={styles.services}>{t('stop.services')}</span>
      </p>
    </>
  );
}

function stopPageOf({ compiled, form, session }: Filling): string | undefined {
  const { stop } = evaluateHere(compiled, session.getState().answers);
  return ownStopPage(form.definition, stop);
}

/** Deletes the draft, again and again if it must, and says when it is gone: the page may not claim it before. */
function useDeleted(filling: Filling | undefined): boolean {
  const [isDeleted, setIsDeleted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isShown = true;
    const remove = () =>
      filling?.session.remove().then(
        () => isShown && setIsDeleted(true),
        () => {
          if (isShown) timer = setTimeout(remove, retryDelay);
        },
      );
    remove();
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [filling]);
  return isDeleted;
}
