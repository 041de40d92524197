import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import type {
  FormDefinition,
  FormOverview,
  FormProcess,
} from '@tukiverkko/plugin-forms-common';
import { blocks, type Block } from '@tukiverkko/plugin-forms-common/building';
import {
  ChoiceList,
  Dialog,
  Field,
  SelectInput,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { formsApiRef } from '../../api/formsApiRef';
import { inLanguage } from '../../names/inLanguage';
import { useAct } from '../../operations/useAct';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { BeginRefused } from './BeginRefused';
import { CopyFrom } from './CopyFrom';
import { ImportFile } from './ImportFile';
import { keyFor } from './keyFor';
import type { FormFile } from './readFormFile';
import { blankForm, copiedForm, formProcesses } from './startForms';
import { useKeyCheck, type KeyCheck } from './useKeyCheck';
import styles from './start.module.css';

/** How a form is begun. */
const ways = ['blank', 'copy', 'block', 'file'] as const;
type Way = (typeof ways)[number];

/** Props of {@link NewFormDialog}. */
export interface NewFormDialogProps {
  readonly forms: readonly FormOverview[];
  /** Key of the form that is copied. */
  readonly from?: string;
  /** The block it begins with. */
  readonly block?: Block;
  readonly onClose: () => void;
}

/** Begins a form: blank, from another form or any version of it, from a block, or from a file. */
export function NewFormDialog(props: NewFormDialogProps) {
  const { forms, from, onClose } = props;
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const language = useLanguage();
  const [way, setWay] = useState<Way>(() => firstWay(props));
  const [block, setBlock] = useState(props.block);
  const [title, setTitle] = useState(block ? block.piece.definition.title : '');
  const [ownKey, setOwnKey] = useState<string>();
  const [process, setProcess] = useState<FormProcess>();
  const [source, setSource] = useState<FormDefinition>();
  const [file, setFile] = useState<FormFile>();
  const [isAsked, setIsAsked] = useState(false);
  const { act, isBusy, error } = useAct();

  const brought = file && 'definition' in file ? file.definition : undefined;
  const given = {
    blank: undefined,
    copy: source,
    block: block?.piece.definition,
    file: brought,
  }[way];
  const key = ownKey ?? keyFor(title);
  const check = useKeyCheck(key, forms);
  // Whoever is quicker than the check is told by the server where the key is taken.
  const isKeyGood = ['free', 'unknown', 'checking'].includes(check);
  const isReady =
    title.trim() !== '' &&
    isKeyGood &&
    (way === 'blank' ? process !== undefined : given !== undefined);

  const take = (definition: FormDefinition | undefined, keyToo: boolean) => {
    if (!definition) return;
    setTitle(definition.title);
    if (keyToo) setOwnKey(definition.key);
  };
  const begin = () => {
    setIsAsked(true);
    if (!isReady) return undefined;
    const named = { key, title: title.trim() };
    const definition = given
      ? copiedForm(given, named)
      : blankForm({
          ...named,
          language,
          process: process ?? 'case',
          pageTitle: t('start.firstPage'),
        });
    return act(async () => {
      await api.editing.saveDraft(key, definition);
      navigate(`/builder/${key}/edit`);
    });
  };

  return (
    <Dialog
      title={t('start.title')}
      isOpen
      isDismissable={false}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('start.cancel')}
          </Button>
          <Button variant="primary" isDisabled={isBusy} onPress={begin}>
            {t('start.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field id="new-way" label={t('start.way')} group>
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              value={way}
              onChange={value =>
                setWay(ways.find(one => one === value) ?? 'blank')
              }
              options={ways.map(one => ({
                value: one,
                label: t(`start.way.${one}`),
                help: t(`start.wayHelp.${one}`),
              }))}
            />
          )}
        </Field>
        {way === 'copy' && (
          <CopyFrom
            forms={forms}
            from={from}
            isAsked={isAsked}
            onChange={definition => {
              setSource(definition);
              take(definition, false);
            }}
          />
        )}
        {way === 'block' && (
          <Field
            id="new-block"
            label={t('start.block')}
            error={isAsked && !block ? t('start.blockNeeded') : undefined}
          >
            {wiring => (
              <SelectInput
                {...wiring}
                value={block?.id}
                onChange={id => {
                  const chosen = blocks.find(one => one.id === id);
                  setBlock(chosen);
                  take(chosen?.piece.definition, false);
                }}
                options={blocks.map(one => ({
                  value: one.id,
                  label: inLanguage(one.title, language),
                }))}
              />
            )}
          </Field>
        )}
        {way === 'file' && (
          <ImportFile
            file={file}
            isAsked={isAsked}
            onChange={read => {
              setFile(read);
              take('definition' in read ? read.definition : undefined, true);
            }}
          />
        )}
        <Field
          id="new-title"
          label={t('start.name')}
          error={
            isAsked && title.trim() === '' ? t('start.nameNeeded') : undefined
          }
        >
          {wiring => (
            <TextInput {...wiring} value={title} onChange={setTitle} />
          )}
        </Field>
        {way === 'blank' && (
          <Field
            id="new-process"
            label={t('start.process')}
            error={isAsked && !process ? t('start.processNeeded') : undefined}
          >
            {wiring => (
              <SelectInput
                {...wiring}
                value={process}
                onChange={value =>
                  setProcess(formProcesses.find(one => one === value))
                }
                options={formProcesses.map(one => ({
                  value: one,
                  label: t(`start.process.${one}`),
                }))}
              />
            )}
          </Field>
        )}
        <KeyField
          value={key}
          onChange={setOwnKey}
          check={check}
          isAsked={isAsked}
        />
        {error !== undefined && <BeginRefused error={error} formKey={key} />}
      </div>
    </Dialog>
  );
}

function firstWay({ block, from }: NewFormDialogProps): Way {
  if (block) return 'block';
  return from ? 'copy' : 'blank';
}

function KeyField(props: {
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly check: KeyCheck;
  readonly isAsked: boolean;
}) {
  const { value, onChange, check, isAsked } = props;
  const { t } = useTexts(builderTranslationRef);
  const errors: Partial<Record<KeyCheck, string>> = {
    malformed: t('start.keyMalformed'),
    taken: t('start.keyTaken'),
    ...(isAsked && { empty: t('start.keyNeeded') }),
  };
  return (
    <>
      <Field
        id="new-key"
        label={t('start.key')}
        help={t('start.keyHelp')}
        error={
          errors[check] && (
            <>
              {errors[check]}{' '}
              {check === 'taken' && (
                <Link href={`/builder/${value}/edit`}>
                  {t('start.openTaken')}
                </Link>
              )}
            </>
          )
        }
      >
        {wiring => <TextInput {...wiring} value={value} onChange={onChange} />}
      </Field>
      <div role="status" className="tuki-visually-hidden">
        {check === 'free' && t('start.keyFree')}
      </div>
    </>
  );
}
