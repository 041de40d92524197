import { Button } from '@backstage/ui';
import { formatDateTime, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { FormsProblem } from '../api/FormsProblem';
import { Refusal } from '../load/Refusal';
import { inLanguage } from '../names/inLanguage';
import { hasOwnWords } from '../load/refusalKey';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link CommandRefusal}. */
export interface CommandRefusalProps {
  readonly error: unknown;
  /** Reads the request again; what was typed stays. */
  readonly onShow: () => void;
}

/** Why a command was not done. Where somebody else was first: who, when, and a look at how it stands now. */
export function CommandRefusal({ error, onShow }: CommandRefusalProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  if (error instanceof FormsProblem && error.reason) {
    return (
      <Notice tone="warning" live="alert">
        {inLanguage(error.reason, language)}
      </Notice>
    );
  }
  if (
    !(error instanceof FormsProblem) ||
    (error.status !== 412 && error.status !== 409) ||
    hasOwnWords(error)
  ) {
    return <Refusal error={error} />;
  }
  return (
    <Notice
      tone="warning"
      live="alert"
      action={
        <Button variant="secondary" onPress={onShow}>
          {t('changed.show')}
        </Button>
      }
    >
      {error.status === 412 ? <Changed problem={error} /> : t('refused.state')}
    </Notice>
  );
}

function Changed({ problem }: { readonly problem: FormsProblem }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames([problem.changedBy]);
  if (!problem.changedBy || !problem.changedAt)
    return <>{t('changed.unknown')}</>;
  const words = {
    who: nameOf(problem.changedBy),
    time: formatDateTime(problem.changedAt, language),
  };
  return (
    <>
      {problem.state === 'accepted'
        ? t('changed.accepted', words)
        : t('changed.by', words)}
    </>
  );
}
