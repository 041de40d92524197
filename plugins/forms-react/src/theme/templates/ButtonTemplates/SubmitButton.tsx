import { Button } from '@backstage/ui';
import { getSubmitButtonOptions, type SubmitButtonProps } from '@rjsf/utils';

/** Sends a form that stands alone; FormPageView leaves sending to the page around it. */
export function SubmitButton({ uiSchema }: SubmitButtonProps) {
  const { submitText, norender, props = {} } = getSubmitButtonOptions(uiSchema);
  if (norender) return null;
  return (
    <div className="tuki-form-buttons">
      <Button
        type="submit"
        variant="primary"
        isDisabled={Boolean(props.disabled)}
      >
        {submitText}
      </Button>
    </div>
  );
}
