import {
  type Answers,
  type FormDefinition,
  type FormText,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { Button } from '@backstage/ui';
import { useId, useMemo, useState } from 'react';
import { answerTexts } from '../texts/answerTexts';
import { AnswerFacts } from './AnswerFacts';
import { FormTextView } from './FormTextView';
import { isAnswered } from './isAnswered';
import '../theme/form.css';

/** Questions under one heading: those of a page, or others that belong together. */
export interface AnswerPart {
  readonly id: string;
  /** The title of the page of this id unless said otherwise. */
  readonly title?: FormText;
  readonly fields: readonly string[];
}

/** Props of {@link AnswerParts}. */
export interface AnswerPartsProps {
  readonly definition: FormDefinition;
  readonly language: Language;
  readonly parts: readonly AnswerPart[];
  readonly answers: Answers;
  /** Places that are not asked, as `evaluation.hidden` names them: of questions inside groups, only these are left out. */
  readonly hidden?: readonly string[];
  /** Questions without an answer: shown as such, folded behind a button, or left out. */
  readonly unanswered?: 'shown' | 'folded' | 'left-out';
  /** Level of the headings. */
  readonly level?: 2 | 3;
  /** Where an answer is changed; without it the answers are only read. */
  readonly changeHref?: (field: string) => string;
  /** Names of entities that were chosen; their refs are shown without it. */
  readonly nameOf?: (ref: string) => string;
}

const nothing: readonly string[] = [];

/** Answers in words under headings: no codes, no bare true and false. A heading with nothing under it is left out. */
export function AnswerParts({
  definition,
  language,
  parts,
  answers,
  hidden = nothing,
  unanswered = 'shown',
  level = 2,
  changeHref,
  nameOf,
}: AnswerPartsProps) {
  const id = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const texts = useMemo(
    () => formTexts(definition, language),
    [definition, language],
  );
  const own = answerTexts[language];
  const showsAll =
    unanswered === 'shown' || (unanswered === 'folded' && isUnfolded);
  const empty = parts
    .flatMap(part => part.fields)
    .filter(field => !isAnswered(answers[field])).length;
  const Heading = `h${level}` as const;
  // A panel is not put inside a panel.
  const isPanel = level === 2;
  const Part = isPanel ? 'section' : 'div';
  return (
    <>
      {parts.map(part => {
        const fields = part.fields.filter(
          field => showsAll || isAnswered(answers[field]),
        );
        if (fields.length === 0) return null;
        const headingId = `${id}-${part.id}`;
        return (
          <Part
            key={part.id}
            className={isPanel ? 'tuki-panel' : 'tuki-answers'}
            aria-labelledby={isPanel ? headingId : undefined}
          >
            <Heading id={headingId}>
              <FormTextView
                text={part.title ?? texts.page(part.id).title}
                language={language}
              />
            </Heading>
            <AnswerFacts
              {...{ definition, fields, texts, language, answers, hidden }}
              {...{ changeHref, nameOf }}
            />
          </Part>
        );
      })}
      {unanswered === 'folded' && empty > 0 && (
        <div>
          <Button
            variant="tertiary"
            aria-expanded={isUnfolded}
            onPress={() => setIsUnfolded(!isUnfolded)}
          >
            {isUnfolded ? own.hideEmpty : own.showEmpty(empty)}
          </Button>
        </div>
      )}
    </>
  );
}
