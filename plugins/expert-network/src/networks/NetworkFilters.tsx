import { nameOfCode } from '@tukiverkko/plugin-expert-network-common';
import {
  Field,
  FilterBar,
  SelectInput,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './NetworksPage.module.css';

/** The ways to narrow the list of networks: a subject, and words that never leave the page. */
export function NetworkFilters(props: {
  readonly subjects: readonly string[];
  readonly subject: string | undefined;
  readonly onSubject: (code: string | undefined) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly count: number;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const collator = new Intl.Collator(language);
  const options = props.subjects
    .map(code => ({
      value: code,
      label: nameOfCode('phenomena', code)[language],
    }))
    .sort((a, b) => collator.compare(a.label, b.label));

  return (
    <FilterBar
      label={t('networks.filter.group')}
      count={t('networks.count', { count: props.count })}
    >
      <div className={styles.filter}>
        <Field id="networks-subject" label={t('networks.filter.subject')}>
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t('networks.filter.every')}
              options={options}
              value={props.subject}
              onChange={props.onSubject}
            />
          )}
        </Field>
      </div>
      <div className={styles.filter}>
        <Field id="networks-words" label={t('phenomena.filter')}>
          {wiring => (
            <TextInput
              {...wiring}
              type="search"
              value={props.typed}
              onChange={props.onTyped}
            />
          )}
        </Field>
      </div>
    </FilterBar>
  );
}
