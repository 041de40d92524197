import { readsOf } from '@tukiverkko/plugin-forms-common';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { RuleCard, type RuleListProps } from '../RuleCard';
import { useSubjectTitle } from '../useSubjectTitle';
import { useTelling } from '../useTelling';
import type { ToldRule } from '../useToldRules';
import styles from '../rules.module.css';

/** The rules by what they read: what each answer, calculated value, score and flag brings about. */
export function ByCondition({
  rules,
  isReadOnly,
  open,
  onOpen,
}: RuleListProps) {
  const { t } = useTexts(builderTranslationRef);
  const tell = useTelling();
  const titleOf = useSubjectTitle();
  const sections = useMemo(() => {
    const byName = new Map<string, { title: string; rules: ToldRule[] }>();
    for (const rule of rules) {
      const { titles } = tell(rule);
      for (const name of readsOf(rule.expression)) {
        const key = name.replace('$row.', `${rule.group}.`);
        const before = byName.get(key);
        if (before) before.rules.push(rule);
        else
          byName.set(key, {
            title: titleOf(name, titles),
            rules: [rule],
          });
      }
    }
    const always = rules.filter(rule => readsOf(rule.expression).size === 0);
    const order = tell().subjects.map(({ name }) => name);
    const placeOf = (name: string) => {
      const at = order.indexOf(name);
      return at < 0 ? order.length : at;
    };
    return [
      ...[...byName]
        .sort(([a], [b]) => placeOf(a) - placeOf(b))
        .map(([key, section]) => ({ key, ...section })),
      ...(always.length > 0
        ? [{ key: '', title: t('rules.section.always'), rules: always }]
        : []),
    ];
  }, [rules, tell, titleOf, t]);
  return (
    <>
      {sections.map(({ key, title, rules: own }) => (
        <section key={key} aria-label={title}>
          <h3 className={styles.heading}>{title}</h3>
          <ul className={styles.list}>
            {own.map(rule => {
              const place = `${key} ${rule.key}`;
              return (
                <RuleCard
                  key={rule.key}
                  rule={rule}
                  isReadOnly={isReadOnly}
                  isOpen={open === place}
                  onOpen={isOpen => onOpen(isOpen ? place : undefined)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
