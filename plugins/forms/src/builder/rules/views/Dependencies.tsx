import { readsOf } from '@tukiverkko/plugin-forms-common';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { RuleListProps } from '../RuleCard';
import { useSubjectTitle } from '../useSubjectTitle';
import { useTelling } from '../useTelling';
import styles from '../rules.module.css';

interface Row {
  readonly element: string;
  readonly title: string;
  readonly waitsFor: Set<string>;
}

/** What waits for what: for each element with a rule, what its rules read, and the circles among them by their path. */
export function Dependencies({ rules }: RuleListProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language, problems } = useBuilder();
  const tell = useTelling();
  const nameOf = useSubjectTitle();
  const rows = useMemo(() => {
    const byElement = new Map<string, Row>();
    for (const rule of rules) {
      const { titles } = tell(rule);
      const row = byElement.get(rule.element) ?? {
        element: rule.element,
        title: titleOf(definition, rule.element, language),
        waitsFor: new Set<string>(),
      };
      for (const name of readsOf(rule.expression))
        row.waitsFor.add(nameOf(name, titles));
      byElement.set(rule.element, row);
    }
    return [...byElement.values()].filter(({ waitsFor }) => waitsFor.size > 0);
  }, [rules, definition, language, tell, nameOf]);
  const circles = problems.filter(({ code }) => code === 'cycle');
  return (
    <>
      {circles.length > 0 && (
        <ul className={styles.problems}>
          {circles.map(({ params }) => (
            <li key={String(params.path)}>
              {t('rules.circle', { path: String(params.path) })}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{t('rules.dependencies.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rules.dependencies.what')}</th>
              <th scope="col">{t('rules.dependencies.waitsFor')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ element, title, waitsFor }) => (
              <tr key={element}>
                <th scope="row">{title}</th>
                <td>
                  <ul className={styles.plain}>
                    {[...waitsFor].map(name => (
                      <li key={name}>{name}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
