import { Button } from '@backstage/ui';
import { formatDateTime, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { FormsProblem } from '../../api/FormsProblem';
import { Refusal } from '../../load/Refusal';
import { useEntityNames } from '../../names/useEntityNames';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** Refusals that have words of their own, and whether reading the form anew is the way on. */
const refusals = {
  'form-draft-changed': true,
  'form-draft-not-found': true,
  'form-moved-on': true,
  'form-in-review': true,
  'form-not-in-review': true,
  'form-not-ready': false,
  'form-unchanged': false,
  'second-person-needed': false,
  'own-review': false,
} as const;

/** Why something about publishing was refused, who was quicker, and the way on. Nothing that was written is lost. */
export function PublishRefused({ error }: { readonly error: unknown }) {
  const { t } = useTexts(builderTranslationRef);
  const { reopen } = useBuilder();
  const language = useLanguage();
  const problem = error instanceof FormsProblem ? error : undefined;
  const nameOf = useEntityNames([problem?.changedBy]);
  const types = Object.keys(refusals) as (keyof typeof refusals)[];
  const type = types.find(one => one === problem?.type);
  if (!type) return <Refusal error={error} />;
  return (
    <Notice
      tone="warning"
      live="alert"
      action={
        refusals[type] && (
          <Button variant="secondary" onPress={reopen}>
            {t('versions.lookAgain')}
          </Button>
        )
      }
    >
      {t(`versions.refused.${type}`)}
      {problem?.changedBy &&
        problem.changedAt &&
        ` ${t('versions.changedBy', {
          name: nameOf(problem.changedBy),
          time: formatDateTime(problem.changedAt, language),
        })}`}
    </Notice>
  );
}
