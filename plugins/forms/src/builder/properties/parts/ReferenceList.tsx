import {
  elementOfPointer,
  pointer,
  referencesTo,
  referenceText,
  type Reference,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import { Way } from '../Way';

/** Where the element is written itself, and what goes along silently. */
const ownKinds: ReadonlySet<Reference['kind']> = new Set<Reference['kind']>([
  'page',
  'ui',
  'order',
  'required',
  'text',
]);

/** What refers to an element, each place a way there. */
export function ReferenceList({ element }: { readonly element: string }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, goTo } = useBuilder();
  const places = useMemo(() => {
    const found = referencesTo(definition, element).filter(
      ({ kind }) => !ownKinds.has(kind),
    );
    const said = found.map(one => {
      const at = pointer(...one.at);
      return {
        ...elementOfPointer(definition, at),
        at,
        text: referenceText(definition, one, language),
      };
    });
    // A rule may read an element many times over; one way there is enough.
    return [...new Map(said.map(one => [one.text, one])).values()];
  }, [definition, element, language]);
  return (
    <section className={styles.stack}>
      <h4>{t('properties.references')}</h4>
      {places.length === 0 ? (
        <p className={styles.meta}>{t('properties.references.none')}</p>
      ) : (
        <ul className={styles.links}>
          {places.map(({ text, at, element: owner, tab }) => (
            <li key={text}>
              <Way onPress={() => goTo({ tab, element: owner, pointer: at })}>
                {text}
              </Way>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
