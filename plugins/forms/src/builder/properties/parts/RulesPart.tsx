import { Button } from '@backstage/ui';
import {
  namesOfSubjects,
  ruleOf,
  rulesOf,
  sentenceOf,
  subjectsOf,
  textOfParts,
  titlesOf,
  type PlacedRule,
  type PropertySubject,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';

const aspects = ['visible', 'required', 'readOnly'] as const;

/** What rules decide of an element, in words, and the way to where they are written. */
export function RulesPart({ subject }: { readonly subject: PropertySubject }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, goTo } = useBuilder();
  const { element, group, field } = subject;
  const rules = useMemo(
    () =>
      rulesOf(definition).filter(
        rule =>
          rule.target === element &&
          aspects.some(aspect => aspect === rule.aspect),
      ),
    [definition, element],
  );
  const advice = (definition.logic.advise ?? []).filter(
    one => one.field === element,
  );
  const say = (rule: PlacedRule): string => {
    const subjects = subjectsOf(definition, group);
    return textOfParts(
      sentenceOf(rule, ruleOf(rule.expression, namesOfSubjects(subjects)), {
        language,
        titles: titlesOf(definition, language, group),
        subjects,
      }),
    );
  };
  const shown = field ? aspects : (['visible'] as const);
  return (
    <div className={styles.stack}>
      <dl className={styles.facts}>
        {shown.map(aspect => {
          const rule = rules.find(one => one.aspect === aspect);
          return (
            <div key={aspect}>
              <dt>{t(`properties.rules.${aspect}`)}</dt>
              <dd>{rule ? say(rule) : t(`properties.rules.${aspect}.none`)}</dd>
            </div>
          );
        })}
        {advice.length > 0 && (
          <div>
            <dt>{t('properties.rules.advise')}</dt>
            {advice.map(one => (
              <dd key={one.id} lang={definition.languages.source}>
                {one.message}
              </dd>
            ))}
          </div>
        )}
      </dl>
      <Button
        size="small"
        variant="secondary"
        onPress={() => goTo({ tab: 'rules', element })}
      >
        {t('properties.rules.open')}
      </Button>
    </div>
  );
}
