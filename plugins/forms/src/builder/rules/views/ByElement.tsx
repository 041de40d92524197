import {
  elementsInOrder,
  flatOutline,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { RuleCard, type RuleListProps } from '../RuleCard';
import type { ToldRule } from '../useToldRules';
import styles from '../rules.module.css';

const others = ['compute', 'advise', 'stop', 'flag', 'route'] as const;

interface Section {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly ToldRule[];
}

/** The rules by what they decide: each element in the order of the form, then what is calculated, said, stopped, flagged and routed. */
export function ByElement({ rules, isReadOnly, open, onOpen }: RuleListProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  const sections = useMemo((): readonly Section[] => {
    const byElement = new Map<string, ToldRule[]>();
    for (const rule of rules)
      byElement.set(rule.element, [
        ...(byElement.get(rule.element) ?? []),
        rule,
      ]);
    return [
      ...flatOutline(elementsInOrder(definition)).map(element => ({
        key: element,
        title: titleOf(definition, element, language),
        rules: byElement.get(element) ?? [],
      })),
      ...others.map(aspect => ({
        key: aspect,
        title: t(`rules.section.${aspect}`),
        rules: rules.filter(rule => rule.aspect === aspect),
      })),
    ].filter(section => section.rules.length > 0);
  }, [rules, definition, language, t]);
  return (
    <>
      {sections.map(section => (
        <section key={section.key} aria-label={section.title}>
          <h3 className={styles.heading}>{section.title}</h3>
          <ul className={styles.list}>
            {section.rules.map(rule => (
              <RuleCard
                key={rule.key}
                rule={rule}
                isReadOnly={isReadOnly}
                isOpen={open === rule.key}
                onOpen={isOpen => onOpen(isOpen ? rule.key : undefined)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
