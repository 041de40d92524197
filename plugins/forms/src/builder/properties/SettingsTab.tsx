import {
  propertiesOf,
  subjectOf,
  type PropertyName,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './properties.module.css';
import { PropertyList } from './PropertyList';
import { EndPages } from './settings/EndPages';
import { FormLanguages } from './settings/FormLanguages';

/** What is said of the form as a whole, in the order it is decided. */
const sections = [
  {
    name: 'form',
    properties: ['form.title', 'form.purpose', 'form.process'],
  },
  { name: 'languages', properties: [] },
  {
    name: 'after',
    properties: [
      'form.answer',
      'form.feedback',
      'form.continues',
      'form.files',
    ],
  },
  { name: 'ends', properties: [] },
  {
    name: 'kept',
    properties: [
      'form.retention',
      'form.retention.special',
      'form.retention.identifying',
      'form.retention.indirect',
      'form.retention.none',
    ],
  },
  { name: 'counted', properties: ['form.figures'] },
] as const satisfies readonly {
  readonly name: string;
  readonly properties: readonly PropertyName[];
}[];

const elements = ['$form'];

/** The settings of the form itself. */
export function SettingsTab() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, isFrozen, mayEdit, published } = useBuilder();
  const isReadOnly = !mayEdit || isFrozen;
  const states = useMemo(
    () => propertiesOf(definition, elements, published?.definition),
    [definition, published],
  );
  const subject = subjectOf(definition, '$form');
  if (!subject) return null;
  return (
    <div className={styles.settings}>
      {isReadOnly && <Notice tone="info">{t('properties.locked')}</Notice>}
      {sections.map(({ name, properties }) => {
        const wanted: readonly PropertyName[] = properties;
        const shown = wanted.flatMap(
          one => states.find(state => state.name === one) ?? [],
        );
        return (
          <section
            key={name}
            className={styles.section}
            aria-labelledby={`settings-${name}`}
          >
            <h2 id={`settings-${name}`}>{t(`settings.${name}`)}</h2>
            {name === 'form' && (
              <dl className={styles.facts}>
                <div>
                  <dt>{t('settings.key')}</dt>
                  <dd>
                    <code>{definition.key}</code>
                  </dd>
                </div>
              </dl>
            )}
            <PropertyList
              states={shown}
              subject={subject}
              elements={elements}
              isReadOnly={isReadOnly}
            />
            {name === 'languages' && <FormLanguages isReadOnly={isReadOnly} />}
            {name === 'ends' && <EndPages />}
          </section>
        );
      })}
    </div>
  );
}
