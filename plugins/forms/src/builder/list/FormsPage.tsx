import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Flex, Link } from '@backstage/ui';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  Field,
  FilterBar,
  Page,
  SelectInput,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../../api/formsApiRef';
import { saveBlob } from '../../attachments/saveBlob';
import { Loaded } from '../../load/Loaded';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { inLanguage } from '../../names/inLanguage';
import { useAct } from '../../operations/useAct';
import { Said } from '../../request/Said';
import { NewFormDialog } from '../start/NewFormDialog';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ArchiveDialog } from './ArchiveDialog';
import { filterForms, formStates, type FormState } from './formState';
import { FormTable } from './FormTable';
import styles from './list.module.css';
import { PeopleDialog } from './PeopleDialog';

type Opened =
  | { readonly dialog: 'new'; readonly from?: string }
  | { readonly dialog: 'archive' | 'people'; readonly form: FormOverview };

/** The forms one makes, how each stands, and ways to begin another. */
export function FormsPage() {
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const load = useLoad('builder forms', async () => {
    const [me, forms] = await Promise.all([api.me(), api.reviewing.overview()]);
    return { me, forms };
  });
  return (
    <Loaded load={load} section={t('builder.title')}>
      {({ me, forms }) => (
        <Forms
          forms={forms}
          mayPublish={me.may.publishForms}
          reload={load.reload}
        />
      )}
    </Loaded>
  );
}

function Forms(props: {
  readonly forms: readonly FormOverview[];
  readonly mayPublish: boolean;
  readonly reload: () => void;
}) {
  const { forms, mayPublish, reload } = props;
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [state, setState] = useState<FormState>();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<string>();
  const { act, error } = useAct();
  const close = () => setOpened(undefined);
  const shown = filterForms(forms, { words, state });
  const isFiltered = words.trim() !== '' || state !== undefined;
  const clear = () => {
    setWords('');
    setState(undefined);
  };

  const exported = ({ key, draft, version }: FormOverview) =>
    act(async () => {
      const { definition } = draft
        ? await api.editing.draft(key)
        : await api.formVersion(key, version ?? 1);
      const text = JSON.stringify(definition, null, 2);
      saveBlob(new Blob([text], { type: 'application/json' }), `${key}.json`);
    });
  const actionsOf = (form: FormOverview) => [
    {
      id: 'open',
      label: t('list.open'),
      onAction: () => navigate(`/builder/${form.key}/edit`),
    },
    {
      id: 'copy',
      label: t('list.copy'),
      onAction: () => setOpened({ dialog: 'new', from: form.key }),
    },
    { id: 'export', label: t('list.export'), onAction: () => exported(form) },
    ...(mayPublish
      ? [
          {
            id: 'people',
            label: t('list.people'),
            onAction: () => setOpened({ dialog: 'people', form }),
          },
        ]
      : []),
    ...(mayPublish && form.version !== null && !form.archivedAt
      ? [
          {
            id: 'archive',
            label: t('list.archive'),
            onAction: () => setOpened({ dialog: 'archive', form }),
          },
        ]
      : []),
  ];
  const done = (text: string) => {
    close();
    setSaid(text);
    reload();
  };

  return (
    <Page
      title={t('builder.title')}
      width="wide"
      lead={
        <p>
          {t('list.lead')} <Link href="/builder/guide">{t('guide.title')}</Link>
        </p>
      }
      primaryAction={
        <Flex gap="3">
          <Button
            variant="primary"
            onPress={() => setOpened({ dialog: 'new' })}
          >
            {t('list.new')}
          </Button>
          <ButtonLink href="/builder/blocks" variant="secondary">
            {t('list.blocks')}
          </ButtonLink>
        </Flex>
      }
    >
      <Said>{said}</Said>
      {error !== undefined && <Refusal error={error} />}
      {forms.length > 0 && (
        <FilterBar
          onClear={clear}
          count={isFiltered ? t('list.count', { count: shown.length }) : ''}
        >
          <Field id="forms-words" label={t('list.search')}>
            {wiring => (
              <TextInput
                {...wiring}
                type="search"
                value={words}
                onChange={setWords}
              />
            )}
          </Field>
          <Field id="forms-state" label={t('list.state')}>
            {wiring => (
              <SelectInput
                {...wiring}
                placeholder={t('list.anyState')}
                value={state}
                onChange={value =>
                  setState(formStates.find(one => one === value))
                }
                options={formStates.map(one => ({
                  value: one,
                  label: t(`list.state.${one}`),
                }))}
              />
            )}
          </Field>
        </FilterBar>
      )}
      <FormTable
        forms={shown}
        actionsOf={actionsOf}
        empty={
          forms.length === 0 ? (
            <FirstSteps />
          ) : (
            <Empty
              action={
                <Button variant="secondary" onPress={clear}>
                  {t('list.clear')}
                </Button>
              }
            >
              {t('list.nothing')}
            </Empty>
          )
        }
      />
      {opened?.dialog === 'new' && (
        <NewFormDialog forms={forms} from={opened.from} onClose={close} />
      )}
      {opened?.dialog === 'archive' && (
        <ArchiveDialog
          formKey={opened.form.key}
          title={inLanguage(opened.form.title, language)}
          onClose={close}
          onDone={done}
        />
      )}
      {opened?.dialog === 'people' && (
        <PeopleDialog
          formKey={opened.form.key}
          title={inLanguage(opened.form.title, language)}
          onClose={close}
          onDone={done}
        />
      )}
    </Page>
  );
}

function FirstSteps() {
  const { t } = useTexts(builderTranslationRef);
  return (
    <>
      <h2>{t('list.firstTitle')}</h2>
      <ol className={styles.steps}>
        <li>{t('list.first1')}</li>
        <li>{t('list.first2')}</li>
        <li>{t('list.first3')}</li>
      </ol>
      <p>
        <ButtonLink href="/builder/guide" variant="secondary">
          {t('list.guide')}
        </ButtonLink>
      </p>
    </>
  );
}
