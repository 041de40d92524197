import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import { perform, type Block } from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  SelectInput,
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

/** Puts a block at the end of a form, in its draft; without one a draft is begun. */
export function AddBlockDialog(props: {
  readonly forms: readonly FormOverview[];
  readonly block: Block;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { block, forms, onClose, title } = props;
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const language = useLanguage();
  const [key, setKey] = useState<string>();
  const [isAsked, setIsAsked] = useState(false);
  const { act, isBusy, error } = useAct();
  const open = forms.filter(({ archivedAt }) => !archivedAt);
  const add = () => {
    setIsAsked(true);
    const form = open.find(one => one.key === key);
    if (!form) return undefined;
    return act(async () => {
      const draft = form.draft ? await api.editing.draft(form.key) : undefined;
      const before =
        draft?.definition ??
        (await api.formVersion(form.key, form.version ?? 1)).definition;
      const done = perform(before, 'pasteElements', { piece: block.piece });
      if (done)
        await api.editing.saveDraft(form.key, done.definition, draft?.revision);
      navigate(`/builder/${form.key}/edit`);
    });
  };
  return (
    <Dialog
      title={t('start.addOf', { block: title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('start.cancel')}
          </Button>
          <Button variant="primary" isDisabled={isBusy} onPress={add}>
            {t('start.addNow')}
          </Button>
        </>
      }
    >
      <p>{t('start.addLead')}</p>
      <Field
        id="block-form"
        label={t('start.toForm')}
        error={isAsked && !key ? t('start.toFormNeeded') : undefined}
      >
        {wiring => (
          <SelectInput
            {...wiring}
            value={key}
            onChange={setKey}
            options={open.map(one => ({
              value: one.key,
              label: inLanguage(one.title, language),
            }))}
          />
        )}
      </Field>
      {error !== undefined && (
        <BeginRefused error={error} formKey={key ?? ''} />
      )}
    </Dialog>
  );
}
