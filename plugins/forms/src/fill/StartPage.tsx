import { useMemo, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { formTexts, keepsDrafts } from '@tukiverkko/plugin-forms-common';
import type { DraftList, FormVersion } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { begunHere } from './begunHere';
import { DraftChoice } from './DraftChoice';
import { Filling } from './Filling';
import { formSize } from './formSize';
import { wordsBefore } from './processTexts';
import { ServiceNotice } from './ServiceNotice';
import { startOf } from './startOf';

/** Before a form: what to know, what happens, and the drafts one can go on with. */
export function StartPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { key = '' } = useParams();
  const load = useLoad(key, async () => {
    const [form, drafts] = await Promise.all([api.form(key), api.drafts()]);
    return { form, drafts: drafts.items.filter(draft => draft.form === key) };
  });
  return (
    <Loaded load={load} section={t('room.fill')}>
      {({ form, drafts }) => (
        <Start form={form} drafts={drafts} onDraftsChanged={load.reload} />
      )}
    </Loaded>
  );
}

interface StartProps {
  readonly form: FormVersion;
  readonly drafts: DraftList['items'];
  readonly onDraftsChanged: () => void;
}

function Start({ form, drafts, onDraftsChanged }: StartProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const draftId = useRef(crypto.randomUUID());
  const isStarting = useRef(false);
  const [error, setError] = useState<unknown>();

  const service = params.get('service');
  const { answers, end } = useMemo(
    () => startOf(form, service),
    [form, service],
  );
  const size = formSize(form);
  const texts = formTexts(form.definition, language);
  const { process } = form.definition;
  const words = wordsBefore(form.definition);

  const begin = async () => {
    if (!keepsDrafts(process)) {
      const filling = Filling.begin(api, form, draftId.current, answers);
      begunHere.set(draftId.current, filling);
      return;
    }
    await api.saveDraft(draftId.current, {
      form: form.key,
      version: form.version,
      answers,
      language,
    });
  };

  const start = async () => {
    if (isStarting.current) return;
    isStarting.current = true;
    setError(undefined);
    try {
      await begin();
      navigate(`/forms/${form.key}/${draftId.current}`);
    } catch (refusal) {
      setError(refusal);
    } finally {
      isStarting.current = false;
    }
  };

  return (
    <Page
      title={texts.title.text}
      section={t('room.fill')}
      width="reading"
      kind={t(words.kind)}
      lead={t('start.size', {
        count: size.questions,
        minutes: String(size.minutes),
      })}
    >
      <Notice tone="warning">{t('start.danger')}</Notice>
      {service !== null && !('service' in answers) && (
        <Notice tone="info">{t('start.noService')}</Notice>
      )}
      {'service' in answers && <ServiceNotice form={form} answers={answers} />}
      {end !== undefined && (
        <Notice tone="warning" title={texts.page(end).title.text}>
          {texts.page(end).intro?.text}
        </Notice>
      )}
      {error !== undefined && <Refusal error={error} />}
      <Panel title={t('start.know')}>
        <ul>
          {words.know.map(key => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('start.next')}>
        <ol>
          {words.next.map(key => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      </Panel>
      <ActionBar>
        <Button variant="primary" onPress={start}>
          {t('start.begin')}
        </Button>
      </ActionBar>
      {drafts.map(draft => (
        <DraftChoice key={draft.id} draft={draft} onDeleted={onDraftsChanged} />
      ))}
    </Page>
  );
}
