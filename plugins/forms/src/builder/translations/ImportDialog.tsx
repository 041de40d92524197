import { Button } from '@backstage/ui';
import { parseForm } from '@tukiverkko/plugin-forms-common';
import {
  perform,
  type TranslationFile,
} from '@tukiverkko/plugin-forms-common/building';
import { Dialog, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';
import styles from './TranslationsTab.module.css';

/** More of a list than anybody reads in a dialog. */
const most = 100;

/** What a file would bring, and what of it cannot be taken, before anything is. */
export function ImportDialog({
  file,
  name,
  onClose,
}: {
  readonly name: string;
  readonly file: Extract<TranslationFile, { readonly ok: true }>;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition, edit } = useBuilder();
  const { changes, ignored, problems, same } = file;
  const isTooLarge = useMemo(() => {
    const done = perform(definition, 'importTranslations', {
      translations: changes,
    });
    return done !== undefined && !parseForm(done.definition).ok;
  }, [changes, definition]);
  const count = changes.length;
  const stale = changes.filter(({ isStale }) => isStale).length;
  const more = (all: number) =>
    all > most && <p>{t('translations.import.more', { count: all - most })}</p>;
  return (
    <Dialog
      isOpen
      isDismissable={false}
      width="min(48rem, calc(100vw - 2rem))"
      title={t('translations.import.title', { file: name })}
      onClose={onClose}
      footer={
        changes.length > 0 &&
        !isTooLarge && (
          <Button
            variant="primary"
            onPress={() => {
              edit('importTranslations', { translations: changes });
              onClose();
            }}
          >
            {t('translations.import.do', { count })}
          </Button>
        )
      }
    >
      <p>
        {changes.length === 0
          ? t('translations.import.nothing', { same: String(same) })
          : t('translations.import.changes', { count, same: String(same) })}
      </p>
      {isTooLarge && (
        <Notice tone="negative">{t('translations.import.tooLarge')}</Notice>
      )}
      {stale > 0 && (
        <Notice tone="warning">
          {t('translations.import.stale', { count: stale })}
        </Notice>
      )}
      {ignored.length > 0 && (
        <p>
          {t('translations.import.ignored', { columns: ignored.join(', ') })}
        </p>
      )}
      {problems.length > 0 && (
        <Notice
          tone="warning"
          title={t('translations.import.problems', {
            count: problems.length,
          })}
        >
          <ul>
            {problems.slice(0, most).map(({ code, key, line }) => (
              <li key={line}>
                {t(`translations.import.${code}`, {
                  line: String(line),
                  key: key ?? '',
                })}
              </li>
            ))}
          </ul>
          {more(problems.length)}
        </Notice>
      )}
      {changes.length > 0 && (
        // A list that scrolls is reached by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <dl className={styles.changes} tabIndex={0}>
          {changes.slice(0, most).map(change => (
            <div key={`${change.key} ${change.language}`}>
              <dt>
                {languageName(change.language, reader)}: {change.source}
              </dt>
              <dd>
                <span lang={change.language}>{change.text}</span>
                {change.before && (
                  <span className={styles.was}>
                    {' '}
                    ({t('translations.import.was', { text: change.before })})
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {more(changes.length)}
    </Dialog>
  );
}
