import { Link } from '@backstage/ui';
import { problemIn } from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { FormsProblem } from '../../api/FormsProblem';
import { Refusal } from '../../load/Refusal';
import { refusedProblems } from '../session/refusedProblems';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** Why a draft could not be begun or kept, and the way on. */
export function BeginRefused(props: {
  readonly error: unknown;
  readonly formKey: string;
}) {
  const { error, formKey } = props;
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  if (!(error instanceof FormsProblem)) return <Refusal error={error} />;
  if (error.type === 'form-draft-exists')
    return (
      <p role="alert">
        {t('start.keyTaken')}{' '}
        <Link href={`/builder/${formKey}/edit`}>{t('start.openTaken')}</Link>
      </p>
    );
  if (error.type !== 'definition-refused') return <Refusal error={error} />;
  return (
    <div role="alert">
      <p>{t('start.refused', { count: error.errors.length })}</p>
      <ul>
        {refusedProblems(error)
          .slice(0, 10)
          .map((problem, index) => (
            <li key={`${index} ${problem.pointer}`}>
              <code>{problem.pointer || '/'}</code>{' '}
              {problemIn(language, problem)}
            </li>
          ))}
      </ul>
    </div>
  );
}
