import { useApi } from '@backstage/frontend-plugin-api';
import { formatDate, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Tells a coordinator which teams of the area nobody is in while they own open requests. */
export function AreaProblems() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { value } = useLoad('problems', () => api.inboxProblems());
  if (!value || value.items.length === 0) return null;
  return (
    <Notice tone="warning" title={t('queue.problems')}>
      <ul>
        {value.items.map(({ team, name, kind, since, cases }) => (
          <li key={team}>
            {t(`queue.problem.${kind}`, {
              team: inLanguage(name, language),
              date: formatDate(since, language),
              number: String(cases),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
