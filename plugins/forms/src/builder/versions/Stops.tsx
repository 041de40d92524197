import { Button } from '@backstage/ui';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useResultWords } from '../tests/useResultWords';
import { type BuilderPlace, useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { Stop } from './usePublication';
import styles from './versions.module.css';

/** What stands in the way of publishing; each leads to where it is mended. */
export function Stops(props: {
  readonly stops: readonly Stop[];
  readonly onGo: (place: BuilderPlace) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { onGo, stops } = props;
  const { testResults } = useBuilder();
  const words = useResultWords();
  const whyOf = (test: string) =>
    testResults.find(({ name }) => name === test)?.differences ?? [];
  const count = (kind: Stop['kind']) =>
    stops.filter(one => one.kind === kind).length;
  const [tests, problems] = [count('test'), count('problem')];
  return (
    <section>
      <Notice tone="warning" title={t('publish.notYet')}>
        {[
          tests > 0 && t('publish.tests', { count: tests }),
          problems > 0 && t('publish.problems', { count: problems }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Notice>
      <ul className={styles.blocks} aria-label={t('publish.stops')}>
        {stops.map(({ text, kind, ...place }, index) => (
          <li key={`${index} ${place.pointer}`}>
            <span>
              {kind === 'test' ? t('publish.testFails', { name: text }) : text}
              {kind === 'test' &&
                whyOf(text).map(({ member, expected, actual }) => (
                  <p key={member} className={styles.why}>
                    {t('tests.difference', {
                      member: words.member(member),
                      expected: words.value(member, expected),
                      actual: words.value(member, actual),
                    })}
                  </p>
                ))}
            </span>
            <Button
              variant="tertiary"
              size="small"
              aria-label={t('versions.goTo', { what: text })}
              onPress={() => onGo(place)}
            >
              {t('versions.go')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
