import { ChoiceList, Confirm, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';

/** Languages people here read; Finnish and Swedish stand in every published form. */
const offered = ['fi', 'sv', 'en', 'se', 'smn', 'sms'] as const;
const always: readonly string[] = ['fi', 'sv'];

/** The languages a form can be filled in. One goes with its translations only when somebody has confirmed that. */
export function FormLanguages({
  isReadOnly,
}: {
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const { source, available } = definition.languages;
  const [leaving, setLeaving] = useState<string>();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const codes = [...new Set([source, ...offered, ...available])];
  const choose = (next: readonly string[]) => {
    const added = next.find(code => !available.includes(code));
    const removed = available.find(code => !next.includes(code));
    if (added !== undefined) edit('addLanguage', { language: added });
    if (removed === undefined) return;
    const count = Object.keys(definition.i18n[removed] ?? {}).length;
    if (count > 0) setLeaving(removed);
    else edit('removeLanguage', { language: removed });
  };
  return (
    <>
      <p>{t('settings.languages.source', { language: nameOf(source) })}</p>
      <ChoiceList
        kind="checkbox"
        aria-label={t('settings.languages')}
        options={codes.map(value => ({
          value,
          label: nameOf(value),
          disabled:
            value === source ||
            (always.includes(value) && available.includes(value)),
          ...(value !== source &&
            always.includes(value) && {
              help: t('settings.languages.always'),
            }),
        }))}
        value={available}
        readOnly={isReadOnly}
        onChange={choose}
      />
      <Confirm
        title={t('settings.languages.remove', {
          language: nameOf(leaving ?? source),
        })}
        actionLabel={t('settings.languages.removeDo')}
        isDestructive
        isOpen={leaving !== undefined}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined)
            edit('removeLanguage', { language: leaving });
          setLeaving(undefined);
        }}
      >
        {t('settings.languages.removeText', {
          number: String(
            Object.keys(definition.i18n[leaving ?? ''] ?? {}).length,
          ),
        })}
      </Confirm>
    </>
  );
}
