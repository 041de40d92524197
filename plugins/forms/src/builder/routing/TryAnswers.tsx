import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Answers } from '@tukiverkko/plugin-forms-common';
import { FormPageView } from '@tukiverkko/plugin-forms-react';
import {
  Field,
  Notice,
  Panel,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useEffect, useId, useMemo, useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';
import { useEntitySource } from '../../names/useEntitySource';
import { RoutingWhy } from '../../request/RoutingWhy';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './RoutingTab.module.css';
import { trialPage, useTrial, type Trial } from './useTrial';

/** Fills the questions that decide over routing, and says which rule decides and where the request would go. */
export function TryAnswers({
  onTrial,
}: {
  readonly onTrial: (trial: Trial | undefined) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onTrial(undefined);
  };
  return isOpen ? (
    <Panel
      title={t('routing.try')}
      actions={
        <Button variant="tertiary" onPress={close}>
          {t('routing.try.close')}
        </Button>
      }
    >
      <Trying onTrial={onTrial} />
    </Panel>
  ) : (
    <div>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t('routing.try')}
      </Button>
    </div>
  );
}

function Trying({ onTrial }: { readonly onTrial: (trial: Trial) => void }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition } = useBuilder();
  const entities = useEntitySource();
  const context = useMemo(() => ({ entities }), [entities]);
  const testId = useId();
  const [answers, setAnswers] = useState<Answers>({});
  const [test, setTest] = useState<string>();
  const [begun] = useState(() => new Date().toISOString());
  const now = definition.tests.find(({ name }) => name === test)?.now ?? begun;
  const { evaluation, form, questions, trial } = useTrial(answers, now);
  // The table above lights the row; it hears of it after it was drawn.
  useEffect(() => onTrial(trial), [onTrial, trial]);
  return (
    <div className={styles.tab}>
      <p className={styles.note}>
        {t(questions.length === 0 ? 'routing.try.none' : 'routing.try.note')}
      </p>
      <div className={styles.choices}>
        {definition.tests.length > 0 && (
          <Field id={testId} label={t('routing.try.test')}>
            {wiring => (
              <SelectInput
                {...wiring}
                options={definition.tests.map(({ name }) => ({
                  value: name,
                  label: name,
                }))}
                value={test}
                onChange={name => {
                  setTest(name);
                  const found = definition.tests.find(one => one.name === name);
                  if (found) setAnswers(found.input);
                }}
              />
            )}
          </Field>
        )}
        <Button
          variant="secondary"
          onPress={() => {
            setTest(undefined);
            setAnswers({});
          }}
        >
          {t('routing.try.clear')}
        </Button>
      </div>
      {questions.length > 0 && (
        <FormPageView
          {...{ answers, context, evaluation, form, language }}
          page={trialPage}
          onAnswers={setAnswers}
          errors={[]}
        />
      )}
      <Outcome trial={trial} />
    </div>
  );
}

function Outcome({ trial }: { readonly trial: Trial }) {
  const { t } = useTexts(builderTranslationRef);
  const { formKey } = useBuilder();
  const { editing } = useApi(formsApiRef);
  const { stop, target } = trial.evaluation;
  const at = trial.rules.findIndex(({ outcome }) => outcome === 'decides');
  const asked = target && !stop ? { target, wish: trial.wish } : undefined;
  const found = useLoad(JSON.stringify(asked ?? null), async () =>
    asked ? (await editing.resolve(formKey, asked)).routing : undefined,
  );
  const decided =
    at < 0
      ? t('routing.try.fallback')
      : t('routing.try.hit', { number: String(at + 1) });
  const said = stop ? t('routing.try.stop') : decided;
  return (
    <>
      <p role="status">{said}</p>
      {found.state === 'loading' && (
        <p className={styles.note}>{t('routing.try.loading')}</p>
      )}
      {found.state === 'failed' && (
        <Notice tone="warning">{t('routing.try.failed')}</Notice>
      )}
      {found.state === 'ready' && found.value && (
        <RoutingWhy routing={found.value} title={t('routing.try.why')} />
      )}
    </>
  );
}
