import { useApi } from '@backstage/frontend-plugin-api';
import type {
  FormDefinition,
  FormOverview,
} from '@tukiverkko/plugin-forms-common';
import {
  Field,
  formatDateTime,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useEffect, useRef, useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { inLanguage } from '../../names/inLanguage';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** Props of {@link CopyFrom}. */
export interface CopyFromProps {
  readonly forms: readonly FormOverview[];
  readonly from?: string;
  readonly isAsked: boolean;
  readonly onChange: (definition: FormDefinition | undefined) => void;
}

/** Chooses the form and the version that a new form begins with: its draft, or any version there is. */
export function CopyFrom({ forms, from, isAsked, onChange }: CopyFromProps) {
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const language = useLanguage();
  const [key, setKey] = useState(from);
  const [chosen, setChosen] = useState<string>();
  const form = forms.find(one => one.key === key);
  const hasDraft = form?.draft !== undefined;
  const versions = useLoad(`versions of ${key}`, async () =>
    key && form?.version !== null
      ? (await api.editing.versions(key)).items
      : [],
  );
  const current = versions.value?.find(one => one.isCurrent);
  const version = chosen ?? (current ? String(current.version) : undefined);
  const place = version ?? (hasDraft ? 'draft' : undefined);
  const definition = useLoad(`copied ${key} ${place}`, async () => {
    if (!key || !place) return undefined;
    return place === 'draft'
      ? (await api.editing.draft(key)).definition
      : (await api.formVersion(key, Number(place))).definition;
  });
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => told.current(definition.value), [definition.value]);

  return (
    <>
      <Field
        id="new-from"
        label={t('start.from')}
        error={isAsked && !key ? t('start.fromNeeded') : undefined}
      >
        {wiring => (
          <SelectInput
            {...wiring}
            value={key}
            onChange={value => {
              setKey(value);
              setChosen(undefined);
            }}
            options={forms.map(one => ({
              value: one.key,
              label: inLanguage(one.title, language),
            }))}
          />
        )}
      </Field>
      {key && versions.state === 'ready' && (
        <Field id="new-version" label={t('start.version')}>
          {wiring => (
            <SelectInput
              {...wiring}
              value={place}
              onChange={setChosen}
              options={[
                ...(hasDraft
                  ? [{ value: 'draft', label: t('start.itsDraft') }]
                  : []),
                ...versions.value.map(one => ({
                  value: String(one.version),
                  label: t('start.versionOf', {
                    version: String(one.version),
                    time: formatDateTime(one.publishedAt, language),
                  }),
                })),
              ]}
            />
          )}
        </Field>
      )}
      {[versions, definition].map(
        (load, index) =>
          load.state === 'failed' && (
            <Refusal key={String(index)} error={load.error} />
          ),
      )}
    </>
  );
}
