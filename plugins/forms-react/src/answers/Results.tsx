import type {
  Evaluation,
  FormDefinition,
  FormScore,
  FormTexts,
  Language,
  Severity,
} from '@tukiverkko/plugin-forms-common';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import { formatNumber, Notice, Panel, type Tone } from '@tukiverkko/ui';
import { answerTexts } from '../texts/answerTexts';
import { FormTextView } from './FormTextView';

/** Props of {@link Results}. */
export interface ResultsProps {
  readonly definition: FormDefinition;
  readonly language: Language;
  readonly evaluation: Pick<Evaluation, 'flags' | 'scores' | 'bands'>;
  /** What the flags are called, where they are no risks. */
  readonly flagsTitle?: string;
}

const tones: Readonly<Record<Severity, Tone>> = {
  info: 'info',
  warning: 'warning',
  danger: 'negative',
};

/** What the answers come to: flags first, then each score with its band and the questions it is counted from. */
export function Results({
  definition,
  language,
  evaluation,
  flagsTitle = answerTexts[language].flags,
}: ResultsProps) {
  const { scores = [], flags = [] } = definition;
  const texts = formTexts(definition, language);
  const raised = flags.filter(({ id }) => evaluation.flags.includes(id));
  return (
    <>
      {raised.length > 0 && (
        <Panel title={flagsTitle}>
          {raised.map(({ id, severity }) => (
            <Notice key={id} tone={tones[severity]}>
              <FormTextView text={texts.flag(id)} language={language} />
            </Notice>
          ))}
        </Panel>
      )}
      {scores.length > 0 && (
        <Panel title={answerTexts[language].scores}>
          <dl className="tuki-facts">
            {scores.map(score => (
              <div key={score.id}>
                <dt>
                  <FormTextView
                    text={texts.score(score.id)}
                    language={language}
                  />
                </dt>
                <dd>
                  <Score score={score} {...{ texts, language, evaluation }} />
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </>
  );
}

function Score({
  score,
  texts,
  language,
  evaluation,
}: Omit<ResultsProps, 'definition'> & {
  readonly texts: FormTexts;
  readonly score: FormScore;
}) {
  const value = evaluation.scores[score.id];
  const band = evaluation.bands[score.id];
  const [least, most] = score.range;
  if (value === null || value === undefined)
    return <>{answerTexts[language].noScore}</>;
  return (
    <>
      <strong>{formatNumber(value, language)}</strong> (
      {formatNumber(least, language)}–{formatNumber(most, language)})
      {band && (
        <>
          {' · '}
          <FormTextView text={texts.band(score.id, band)} language={language} />
        </>
      )}
      <ul className="tuki-answer-list">
        {score.items.map(item => (
          <li key={item}>
            <FormTextView text={texts.field(item).title} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}
