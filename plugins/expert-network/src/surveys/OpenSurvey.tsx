import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { SurveyOrganisation } from '@tukiverkko/plugin-expert-network-common';
import {
  ChoiceList,
  DateField,
  ErrorSummary,
  Field,
  Notice,
  Panel,
  Picker,
  TextInput,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { surveyRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Surveys.module.css';
import { surveysApiRef } from './SurveysApi';

const ids = {
  name: 'survey-name',
  due: 'survey-due',
  who: 'survey-who',
  organisations: 'survey-organisations',
} as const;

/** Opens a round: its name, its last day, and whom it asks. */
export function OpenSurvey(props: {
  readonly organisations: readonly SurveyOrganisation[];
}) {
  const { organisations } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(surveysApiRef);
  const navigate = useNavigate();
  const surveyPath = useRouteRef(surveyRouteRef);
  // The same round however often sending it is tried.
  const [id] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [due, setDue] = useState<string>();
  const [who, setWho] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready');
  const isUnderWay = useRef(false);

  const options = organisations.map(({ ref, name: names, regionNames }) => ({
    id: ref,
    label: names[language],
    description: regionNames.map(region => region[language]).join(', '),
  }));
  const missing = {
    name: name.trim() === '',
    due: due === undefined || due < todayInFinland(),
    who: who === undefined,
    organisations: who === 'some' && chosen.length === 0,
  };
  const fields = (['name', 'due', 'who', 'organisations'] as const).filter(
    field => missing[field],
  );
  const errorOf = (field: keyof typeof missing) =>
    attempt > 0 && missing[field] ? t(`surveys.${field}.missing`) : undefined;

  const open = async () => {
    setAttempt(attempt + 1);
    if (fields.length > 0 || isUnderWay.current) return;
    isUnderWay.current = true;
    setState('opening');
    try {
      await api.open(id, {
        name: name.trim(),
        due: due!,
        ...(who === 'some' && { organisations: chosen }),
      });
      navigate(surveyPath?.({ id }) ?? `/find/surveys/${id}`);
    } catch {
      setState('failed');
    } finally {
      isUnderWay.current = false;
    }
  };

  if (organisations.length === 0) {
    return (
      <Panel title={t('surveys.new')}>
        <p>{t('surveys.organisations.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('surveys.new')}>
      <div className={styles.stack}>
        {attempt > 0 && (
          <ErrorSummary
            attempt={attempt}
            errors={fields.map(field => ({
              text: t(`surveys.${field}.missing`),
              targetId: ids[field],
            }))}
          />
        )}
        <Field
          id={ids.name}
          label={t('surveys.name')}
          help={t('surveys.name.help')}
          error={errorOf('name')}
        >
          {wiring => (
            <TextInput
              {...wiring}
              value={name}
              // As long as the backend takes.
              onChange={text => setName(text.slice(0, 120))}
            />
          )}
        </Field>
        <Field id={ids.due} label={t('surveys.due')} error={errorOf('due')}>
          {wiring => <DateField {...wiring} value={due} onChange={setDue} />}
        </Field>
        <Field
          group
          id={ids.who}
          label={t('surveys.who')}
          error={errorOf('who')}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={[
                {
                  value: 'all',
                  label: t('surveys.who.all', { count: organisations.length }),
                },
                { value: 'some', label: t('surveys.who.some') },
              ]}
              value={who}
              onChange={setWho}
            />
          )}
        </Field>
        {who === 'some' && (
          <Field
            id={ids.organisations}
            label={t('surveys.organisations')}
            error={errorOf('organisations')}
          >
            {wiring => (
              <Picker
                {...wiring}
                mode="multiple"
                options={options}
                value={options.filter(one => chosen.includes(one.id))}
                onChange={some => setChosen(some.map(one => one.id))}
              />
            )}
          </Field>
        )}
        <p>{t('surveys.open.how')}</p>
        {state === 'failed' && (
          <Notice tone="negative" live="alert">
            {t('surveys.open.failed')}
          </Notice>
        )}
        <Button isDisabled={state === 'opening'} onPress={open}>
          {t('surveys.open')}
        </Button>
      </div>
    </Panel>
  );
}
