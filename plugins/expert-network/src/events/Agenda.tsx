import {
  textIn,
  type AgendaItem,
} from '@tukiverkko/plugin-expert-network-common';
import { LangText, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { clock } from './clock';
import styles from './Events.module.css';

/** The programme of an event: when, what, and who by role. */
export function Agenda({ items }: { readonly items: readonly AgendaItem[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  if (items.length === 0) return null;
  const inOrder = [...items].sort((a, b) => a.starts.localeCompare(b.starts));
  return (
    <Panel title={t('event.agenda')}>
      <ol className={styles.agenda}>
        {inOrder.map(({ starts, title, kind, speaker }, at) => {
          const what = textIn(title, language);
          const who = textIn(speaker, language);
          return (
            <li key={`${at} ${starts}`} className={styles.item}>
              <time dateTime={starts}>{clock(starts, language)}</time>
              <div>
                <p>
                  {what && (
                    <LangText lang={what.language}>{what.text}</LangText>
                  )}
                </p>
                <p className={styles.meta}>
                  {kind && kind !== 'talk' && (
                    <span>{t(`event.agenda.${kind}`)}</span>
                  )}
                  {who && <LangText lang={who.language}>{who.text}</LangText>}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
