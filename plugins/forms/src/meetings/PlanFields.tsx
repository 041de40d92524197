import {
  ChoiceList,
  DateField,
  Field,
  NumberInput,
  TextArea,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { PlanDraft, PlanFault } from './planDraft';

/** Props of {@link PlanFields}. */
export interface PlanFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
  readonly errorAt: (field: PlanFault['field']) => string | undefined;
}

/** When, where and with whom. */
export function PlanFields({ draft, onChange, errorAt }: PlanFieldsProps) {
  const { t } = useTexts(formsTranslationRef);
  const write = (change: Partial<PlanDraft>) =>
    onChange({ ...draft, ...change });
  return (
    <>
      <Field
        id="meeting-date"
        label={t('meetings.date')}
        error={errorAt('date')}
      >
        {wiring => (
          <DateField
            {...wiring}
            value={draft.date}
            onChange={date => write({ date })}
          />
        )}
      </Field>
      <Field
        id="meeting-time"
        label={t('meetings.clock')}
        help={t('meetings.clockHelp')}
        error={errorAt('time')}
      >
        {wiring => (
          <TextInput
            {...wiring}
            size={8}
            value={draft.time}
            onChange={time => write({ time })}
          />
        )}
      </Field>
      <Field
        id="meeting-minutes"
        label={t('meetings.minutes')}
        error={errorAt('minutes')}
      >
        {wiring => (
          <NumberInput
            {...wiring}
            whole
            value={draft.minutes}
            onChange={minutes => write({ minutes })}
          />
        )}
      </Field>
      <Field
        id="meeting-place"
        label={t('meetings.place')}
        optional
        error={errorAt('place')}
      >
        {wiring => (
          <TextInput
            {...wiring}
            value={draft.place}
            onChange={place => write({ place })}
          />
        )}
      </Field>
      <Field
        id="meeting-link"
        label={t('meetings.linkField')}
        help={t('meetings.linkHelp')}
        optional
        error={errorAt('link')}
      >
        {wiring => (
          <TextInput
            {...wiring}
            type="url"
            value={draft.link}
            onChange={link => write({ link })}
          />
        )}
      </Field>
      <Field
        id="meeting-roles"
        label={t('meetings.roles')}
        help={t('meetings.rolesHelp')}
        optional
        error={errorAt('roles')}
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={3}
            value={draft.roles}
            onChange={roles => write({ roles })}
          />
        )}
      </Field>
      <Field
        id="meeting-withFamily"
        label={t('meetings.family')}
        group
        error={errorAt('withFamily')}
      >
        {wiring => (
          <ChoiceList
            {...wiring}
            kind="radio"
            options={(['yes', 'no'] as const).map(value => ({
              value,
              label: t(`meetings.family.${value}`),
            }))}
            value={draft.withFamily}
            onChange={value =>
              write({ withFamily: value as PlanDraft['withFamily'] })
            }
          />
        )}
      </Field>
    </>
  );
}
