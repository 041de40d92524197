import type { ControlWiring } from '@tukiverkko/ui';
import { createContext, type ReactNode, useContext } from 'react';
import type { WidgetProps } from '@rjsf/utils';

/** What FieldTemplate drew around a control, so that the control can point to it. */
export interface FieldFrame extends ControlWiring {
  readonly id: string;
  /** The words of the label, also where none is drawn. */
  readonly name: string;
  /** Help and errors a fieldset shows under its own legend. */
  readonly messages?: ReactNode;
}

/** Filled by FieldTemplate, read by every widget and fieldset inside it. */
export const FieldFrameContext = createContext<FieldFrame | undefined>(
  undefined,
);

/** The frame drawn for this very id; a control nested in another field's frame has none. */
export function useFieldFrame(id: string): FieldFrame | undefined {
  const frame = useContext(FieldFrameContext);
  return frame?.id === id ? frame : undefined;
}

type Named = Pick<
  WidgetProps,
  'id' | 'label' | 'name' | 'rawErrors' | 'hideError'
>;

/** Names a control by its frame's label, or by its own text where no label is drawn for it. */
export function useControlWiring({
  id,
  label,
  name,
  rawErrors,
  hideError,
}: Named): ControlWiring & { readonly id: string } {
  const frame = useFieldFrame(id);
  const isInvalid = frame
    ? frame['aria-invalid']
    : !hideError && Boolean(rawErrors?.length);
  return {
    id,
    ...(frame?.['aria-labelledby']
      ? { 'aria-labelledby': frame['aria-labelledby'] }
      : { 'aria-label': label || frame?.name || name || id }),
    ...(frame?.['aria-describedby'] && {
      'aria-describedby': frame['aria-describedby'],
    }),
    ...(isInvalid && { 'aria-invalid': true as const }),
  };
}
