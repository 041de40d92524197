import { useId } from 'react';
import { Button, Switch } from '@backstage/ui';
import {
  fieldAt,
  localDate,
  type Answers,
  type FormDefinition,
  type Relation,
} from '@tukiverkko/plugin-forms-common';
import { plainAnswers } from '@tukiverkko/plugin-forms-common/building';
import {
  ChoiceList,
  DateField,
  Field,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { ViewSwitch } from '../../load/ViewSwitch';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from '../translations/languageName';
import { previewViews, previewWidths, usePreview } from './Preview';
import styles from './preview.module.css';
import type { PreviewForm } from './usePreviewForm';

const relations = [
  'requester',
  'owner',
  'invited',
  'coordinator',
] as const satisfies readonly Relation[];

/** As whom, when, in which language and on what screen a form is tried. */
export function PreviewControls({ form }: PreviewForm) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, formKey, language, setLanguage } = useBuilder();
  const reader = useLanguage();
  const preview = usePreview(formKey);
  const id = useId();
  const prefill = knownAnswers(form.definition);
  const names = {
    width: (width: (typeof previewWidths)[number]) =>
      width === 'full' ? t('preview.width.full') : `${width} px`,
  };
  return (
    <div className={styles.controls}>
      <Field id={`${id}-language`} label={t('preview.language')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={definition.languages.available.map(code => ({
              value: code,
              label: languageName(code, reader),
            }))}
            value={language}
            onChange={code => code && setLanguage(code)}
          />
        )}
      </Field>
      <Field id={`${id}-date`} label={t('preview.date')}>
        {wiring => (
          <DateField
            {...wiring}
            value={localDate(preview.now, 'Europe/Helsinki')}
            onChange={date =>
              date && preview.set({ now: `${date}T09:00:00+02:00` })
            }
          />
        )}
      </Field>
      <Field id={`${id}-width`} label={t('preview.width')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={previewWidths.map(value => ({
              value,
              label: names.width(value),
            }))}
            value={preview.width}
            onChange={value =>
              preview.set({
                width: previewWidths.find(one => one === value) ?? 'full',
              })
            }
          />
        )}
      </Field>
      <Field id={`${id}-role`} label={t('preview.role')} group>
        {wiring => (
          <ChoiceList
            {...wiring}
            kind="checkbox"
            options={relations.map(value => ({
              value,
              label: t(`preview.role.${value}`),
            }))}
            value={preview.relations}
            onChange={chosen =>
              preview.set({
                relations: relations.filter(one => chosen.includes(one)),
              })
            }
          />
        )}
      </Field>
      <div className={styles.switches}>
        <ViewSwitch
          label={t('preview.view')}
          views={previewViews.map(view => ({
            id: view,
            label: t(`preview.view.${view}`),
          }))}
          chosen={preview.view}
          onChoose={view => preview.set({ view })}
        />
        <Switch
          label={t('preview.dark')}
          isSelected={preview.isDark}
          onChange={isDark => preview.set({ isDark })}
        />
        <Switch
          label={t('preview.large')}
          isSelected={preview.isLarge}
          onChange={isLarge => preview.set({ isLarge })}
        />
        {Object.keys(prefill).length > 0 && (
          <Button
            variant="secondary"
            size="small"
            onPress={() =>
              preview.set({
                prefill,
                answers: { ...preview.answers, ...prefill },
              })
            }
          >
            {t('preview.prefill')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Made-up answers in the place of what is known of a person. */
function knownAnswers(definition: FormDefinition): Answers {
  return Object.fromEntries(
    (definition.prefill ?? []).flatMap(({ field }) => {
      const [answer] = plainAnswers(fieldAt(definition, field) ?? {});
      return answer === undefined ? [] : [[field, answer] as const];
    }),
  );
}
