import { Button } from '@backstage/ui';
import { translatedLanguages } from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName, offeredLanguages } from './languageName';

/** Adds a language to the form, or takes one away with its translations. */
export function LanguageActions() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const [open, setOpen] = useState<'add' | 'remove'>();
  const { available } = definition.languages;
  const removable = translatedLanguages(definition).filter(language =>
    available.includes(language),
  );
  const close = () => setOpen(undefined);
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen('add')}>
        {t('translations.add')}
      </Button>
      {removable.length > 0 && (
        <Button variant="secondary" onPress={() => setOpen('remove')}>
          {t('translations.remove')}
        </Button>
      )}
      {open === 'add' && (
        <ChooseLanguage
          title={t('translations.add.title')}
          action={t('translations.add.do')}
          languages={offeredLanguages.filter(one => !available.includes(one))}
          onClose={close}
          onChosen={language => edit('addLanguage', { language })}
        />
      )}
      {open === 'remove' && (
        <ChooseLanguage
          title={t('translations.remove')}
          action={t('translations.remove.do')}
          languages={removable}
          isDestructive
          onClose={close}
          onChosen={language => edit('removeLanguage', { language })}
        />
      )}
    </>
  );
}

function ChooseLanguage({
  action,
  isDestructive,
  languages,
  onChosen,
  onClose,
  title,
}: {
  readonly title: string;
  readonly action: string;
  readonly languages: readonly string[];
  readonly isDestructive?: boolean;
  readonly onChosen: (language: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition } = useBuilder();
  const id = useId();
  const [language, setLanguage] = useState<string>();
  const count = Object.keys(definition.i18n[language ?? ''] ?? {}).length;
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          destructive={isDestructive}
          isDisabled={!language}
          onPress={() => {
            if (language) onChosen(language);
            onClose();
          }}
        >
          {action}
        </Button>
      }
    >
      <Field id={id} label={t('translations.language')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={languages.map(value => ({
              value,
              label: languageName(value, reader),
            }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </Field>
      {isDestructive && language && (
        <p>
          {t('translations.remove.text', { count })}{' '}
          {(language === 'fi' || language === 'sv') &&
            t('translations.remove.gate')}
        </p>
      )}
    </Dialog>
  );
}
