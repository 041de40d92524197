import { Button } from '@backstage/ui';
import { RiCheckLine, RiErrorWarningLine } from '@remixicon/react';
import {
  runFormTest,
  type CompiledForm,
  type FormTest,
} from '@tukiverkko/plugin-forms-common';
import {
  expectationOf,
  findAnswers,
  titleOf,
  usualMembers,
  type TestGoal,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Notice,
  Panel,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import styles from '../preview/preview.module.css';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { goalKey, goalsOf } from './goalsOf';
import { useGoalWords } from './useGoalWords';

/** More untested branches than so many are counted, not listed. */
const mostBranches = 40;

/** Props of {@link Coverage}. */
export interface CoverageProps {
  readonly form: CompiledForm;
  /** Goes where a test is made by hand. */
  readonly onPreview: () => void;
}

/** What the tests of a form are there for, and what has none yet, each with a way to one. */
export function Coverage({ form, onPreview }: CoverageProps) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const builder = useBuilder();
  const { announce, definition, edit, goTo, mayEdit, problems, testResults } =
    builder;
  const goalWords = useGoalWords();
  const goals = goalsOf(definition, testResults);
  const branches = problems.filter(({ code }) => code === 'branch-untested');

  const make = (goal: TestGoal, what: string) => {
    const moment = { now: nineToday() };
    const input = findAnswers(form, goal, moment);
    if (!input) {
      announce(t('tests.notFound', { what }));
      onPreview();
      return;
    }
    const test: FormTest = {
      name: t('tests.reaches', { what }).slice(0, 200),
      now: moment.now,
      input,
      expect: {},
    };
    const { evaluation } = runFormTest(form, test);
    const expect = expectationOf(evaluation, usualMembers(definition));
    edit('addTest', { test: { ...test, expect } });
  };
  return (
    <>
      {goals.length > 0 && (
        <Panel title={t('tests.coverage')}>
          <ul className={styles.plain}>
            {goals.map(({ goal, isNeeded, tests }) => {
              const what = goalWords(goal);
              return (
                <li key={goalKey(goal)} className={styles.row}>
                  <span>
                    {what}
                    {tests.length > 0 && (
                      <p className={styles.quiet}>{tests.join(' · ')}</p>
                    )}
                  </span>
                  {tests.length > 0 ? (
                    <StatusTag tone="positive" icon={<RiCheckLine />}>
                      {t('tests.tested')}
                    </StatusTag>
                  ) : (
                    <StatusTag
                      tone={isNeeded ? 'negative' : 'warning'}
                      icon={<RiErrorWarningLine />}
                    >
                      {t(isNeeded ? 'tests.needed' : 'tests.untested')}
                    </StatusTag>
                  )}
                  {tests.length === 0 && mayEdit && (
                    <Button
                      variant="secondary"
                      size="small"
                      aria-label={t('tests.makeFor', { what })}
                      onPress={() => make(goal, what)}
                    >
                      {t('tests.make')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      <Panel title={t('tests.branches')}>
        {branches.length === 0 ? (
          <p>{t('tests.branches.none')}</p>
        ) : (
          <p className={styles.quiet}>{t('tests.branches.what')}</p>
        )}
        <ul className={styles.plain}>
          {branches.slice(0, mostBranches).map(problem => {
            const { pointer, params, element } = problem;
            const isTrue = params.outcome === 'true';
            const about = titleOf(definition, element ?? '$form', language);
            const part = partOf(pointer);
            const what = t(
              isTrue ? 'tests.branch.true' : 'tests.branch.false',
              {
                about: part ? `${about} (${part})` : about,
              },
            );
            return (
              <li key={`${pointer} ${params.outcome}`} className={styles.row}>
                <span>{what}</span>
                <Button
                  variant="tertiary"
                  size="small"
                  aria-label={t('tests.showRuleOf', { what })}
                  onPress={() => goTo(problem)}
                >
                  {t('tests.showRule')}
                </Button>
                {mayEdit && (
                  <Button
                    variant="secondary"
                    size="small"
                    aria-label={t('tests.makeFor', { what })}
                    onPress={() =>
                      make({ kind: 'branch', pointer, outcome: isTrue }, what)
                    }
                  >
                    {t('tests.make')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        {branches.length > mostBranches && (
          <Notice tone="info">
            {t('tests.branches.more', {
              count: branches.length - mostBranches,
            })}
          </Notice>
        )}
      </Panel>
    </>
  );
}

/** Nine o'clock today in Finland: a test keeps the moment it was made at. */
function nineToday(): string {
  return `${new Date().toISOString().slice(0, 10)}T09:00:00+02:00`;
}

/** Which part of the rule, counted from 1; empty for the whole of it. */
function partOf(pointer: string): string {
  const inside = /\/(?:and|or|!|if)\b.*$/.exec(pointer)?.[0] ?? '';
  return inside
    .split('/')
    .filter(step => /^\d+$/.test(step))
    .map(step => Number(step) + 1)
    .join('.');
}
