import type {
  Answers,
  FieldSchema,
  FormDefinition,
  FormTexts,
  Language,
} from '@tukiverkko/plugin-forms-common';
import { Link } from '@backstage/ui';
import { cellsOf, resolveField } from '@tukiverkko/plugin-forms-common';
import { answerTexts } from '../texts/answerTexts';
import { AnswerValue } from './AnswerValue';
import { GroupAnswer } from './GroupAnswer';
import { FormTextView } from './FormTextView';
import { isAnswered } from './isAnswered';

interface AnswerFactsProps {
  readonly definition: FormDefinition;
  readonly fields: readonly string[];
  readonly texts: FormTexts;
  readonly language: Language;
  readonly answers: Answers;
  readonly hidden: readonly string[];
  readonly changeHref?: (field: string) => string;
  readonly nameOf?: (ref: string) => string;
}

/**
 * Questions and their answers, looking as the house's Facts do. They are drawn here because a question may be in
 * another language than the page, and then its term has to say so.
 */
export function AnswerFacts({
  definition,
  fields,
  texts,
  language,
  answers,
  hidden,
  changeHref,
  nameOf,
}: AnswerFactsProps) {
  const own = answerTexts[language];
  return (
    <dl className="tuki-facts">
      {fields.map(id => {
        const field = texts.field(id);
        const schema = schemaOf(definition, id);
        const shown = {
          ...{ schema, language, nameOf },
          answer: answers[id],
        };
        return (
          <div key={id}>
            <dt>
              <FormTextView text={field.title} language={language} />
            </dt>
            <dd>
              {!isAnswered(answers[id]) && (
                <span className="tuki-facts-empty">{own.notAnswered}</span>
              )}
              {isAnswered(answers[id]) &&
                (cellsOf(schema) ? (
                  <GroupAnswer {...shown} {...{ texts, hidden }} field={id} />
                ) : (
                  <AnswerValue {...shown} texts={field} />
                ))}
            </dd>
            {changeHref && (
              <dd>
                <Link href={changeHref(id)}>
                  {own.change}{' '}
                  <span className="tuki-visually-hidden">
                    <FormTextView text={field.title} language={language} />
                  </span>
                </Link>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function schemaOf({ data }: FormDefinition, field: string): FieldSchema {
  return resolveField(data.properties[field] ?? {}, data.$defs) ?? {};
}
