import {
  describeChange,
  type FieldChange,
  type Localized,
  type NameOf,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import { Facts, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './ChangeList.module.css';

/** A change, and what somebody else made of the same field meanwhile. */
export interface ShownChange extends FieldChange {
  readonly meanwhile?: FieldChange['after'];
  readonly isConflict?: boolean;
}

/** Field by field, what stood there and what stands there after it. */
export function ChangeList(props: {
  readonly type: RecordType;
  readonly changes: readonly ShownChange[];
  readonly nameOf: NameOf;
  /** Says of which changes a coordinator has to approve. */
  readonly showsDeciding?: boolean;
  /** Of something new there is nothing to compare with. */
  readonly isNew?: boolean;
}) {
  const { type, changes, nameOf } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  if (changes.length === 0) return <p>{t('record.nothing')}</p>;

  const line = (label: string, said: Localized | undefined, lang?: string) => (
    <div>
      <span className={styles.when}>{label}</span>{' '}
      <span lang={said && lang}>{said?.[language] ?? t('record.empty')}</span>
    </div>
  );
  return (
    <Facts
      items={changes.map(change => {
        const { field, meanwhile, isConflict } = change;
        const { what, before, after, added, removed, lang } = describeChange(
          type,
          change,
          nameOf,
        );
        const isList = added !== undefined || removed !== undefined;
        const now = isConflict
          ? describeChange(type, { field, after: meanwhile }, nameOf).after
          : undefined;
        return {
          term: what[language],
          value: props.isNew ? (
            <span lang={lang}>{after?.[language]}</span>
          ) : (
            <div className={styles.change}>
              {added && line(t('record.added'), added)}
              {removed && line(t('record.removed'), removed)}
              {!isList && line(t('record.before'), before, lang)}
              {isConflict && line(t('record.meanwhile'), now, lang)}
              {(!isList || isConflict) && line(t('record.after'), after, lang)}
              {props.showsDeciding && type.deciding.includes(field) && (
                <div className={styles.deciding}>{t('record.deciding')}</div>
              )}
            </div>
          ),
        };
      })}
    />
  );
}
