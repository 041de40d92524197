import { ErrorSummary } from '@tukiverkko/ui';
import { type ErrorListProps, toPath } from '@rjsf/utils';

/** RJSF's own list of errors. FormPageView hands its errors to the page instead, which has one summary. */
export function ErrorListTemplate({ errors, registry }: ErrorListProps) {
  const { idPrefix, idSeparator } = registry.globalFormOptions;
  return (
    <ErrorSummary
      errors={errors.map(({ property, message, stack }) => ({
        text: message ?? stack,
        targetId: [idPrefix, ...toPath(property ?? '')].join(idSeparator),
      }))}
    />
  );
}
