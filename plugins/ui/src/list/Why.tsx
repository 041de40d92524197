import {
  RiArrowRightLine,
  RiCheckLine,
  type RemixiconComponentType,
  RiSubtractLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import { formatDateTime } from '../formats/formatDate';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import './list.css';
import { useTexts } from '../language/useTexts';

/** What one step came to. */
export type WhyOutcome = 'found' | 'not' | 'chosen';

/** One step: what was looked for and found, and what it meant. */
export interface WhyStep {
  readonly outcome: WhyOutcome;
  readonly text: ReactNode;
  readonly items?: readonly {
    readonly name: ReactNode;
    readonly text: ReactNode;
  }[];
}

/** Props of {@link Why}. */
export interface WhyProps {
  /** The answer in one sentence. */
  readonly summary: ReactNode;
  readonly steps: readonly WhyStep[];
  /** Instant the facts were true, RFC 3339. */
  readonly dataTime?: string;
  readonly isOpen?: boolean;
  /** What one can do about it. */
  readonly children?: ReactNode;
}

const marks: Readonly<Record<WhyOutcome, RemixiconComponentType>> = {
  found: RiCheckLine,
  not: RiSubtractLine,
  chosen: RiArrowRightLine,
};

/** Says why, in the same words and order everywhere: the answer closed, the steps open. */
export function Why({ summary, steps, dataTime, isOpen, children }: WhyProps) {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();
  return (
    <details className="tuki-why" open={isOpen}>
      <summary>{summary}</summary>
      <ol>
        {steps.map((step, index) => {
          const Mark = marks[step.outcome];
          return (
            // Steps have no identity but their order.
            <li key={index} className={`tuki-why-${step.outcome}`}>
              <Mark aria-hidden size="1.25em" />
              <div>
                <span className="tuki-visually-hidden">
                  {t(`why.${step.outcome}`)}:{' '}
                </span>
                {step.text}
                {step.items && step.items.length > 0 && (
                  <ul>
                    {step.items.map((item, itemIndex) => (
                      <li key={itemIndex}>
                        <span className="tuki-why-name">{item.name}</span>{' '}
                        {item.text}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {children}
      {dataTime && (
        <p className="tuki-why-time">
          {t('why.dataTime', { time: formatDateTime(dataTime, language) })}
        </p>
      )}
    </details>
  );
}
