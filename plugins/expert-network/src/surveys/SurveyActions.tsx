import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { SurveyResponse } from '@tukiverkko/plugin-expert-network-common';
import { ActionBar, Confirm, Notice, useTexts } from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { surveysApiRef } from './SurveysApi';

type Said =
  | { readonly what: 'reminded'; readonly told: number }
  | { readonly what: 'closed' | 'failed' };

/** Reminding those who have not answered, and closing the round. */
export function SurveyActions(props: {
  readonly survey: SurveyResponse;
  readonly onChange: (survey: SurveyResponse) => void;
}) {
  const { survey, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(surveysApiRef);
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState<Said>();

  const attempt = async (act: () => Promise<Said>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setSaid(undefined);
    try {
      setSaid(await act());
    } catch {
      setSaid({ what: 'failed' });
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
      setIsAsking(false);
    }
  };
  const remind = async (): Promise<Said> => {
    const { told } = await api.remind(survey.id);
    return { what: 'reminded', told };
  };
  const close = async (): Promise<Said> => {
    onChange(await api.close(survey.id));
    return { what: 'closed' };
  };
  const words = (one: Said) => {
    if (one.what !== 'reminded') return t(`surveys.${one.what}`);
    return one.told > 0
      ? t('surveys.reminded', { count: one.told })
      : t('surveys.reminded.none');
  };

  return (
    <>
      {said && (
        <Notice
          tone={said.what === 'failed' ? 'negative' : 'info'}
          live={said.what === 'failed' ? 'alert' : 'status'}
        >
          {words(said)}
        </Notice>
      )}
      {survey.state === 'open' && (
        <ActionBar>
          {survey.answered < survey.asked && (
            <Button
              variant="secondary"
              isDisabled={isBusy}
              onPress={() => attempt(remind)}
            >
              {t('surveys.remind')}
            </Button>
          )}
          <Button
            variant="secondary"
            isDisabled={isBusy}
            onPress={() => setIsAsking(true)}
          >
            {t('surveys.close')}
          </Button>
        </ActionBar>
      )}
      <Confirm
        isOpen={isAsking}
        title={t('surveys.close.title', { name: survey.name })}
        actionLabel={t('surveys.close.do')}
        isBusy={isBusy}
        onConfirm={() => attempt(close)}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('surveys.close.text')}</p>
      </Confirm>
    </>
  );
}
