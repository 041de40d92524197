import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import { useRef, useState } from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';

/** How a confirmation stands that was asked for. */
export type ConfirmState = 'idle' | 'saving' | 'changed' | 'refused';

/** Confirming a unit and taking it back; pressed twice it happens once. */
export function useConfirming(
  unit: Pick<UpkeepUnit, 'ref' | 'version'>,
  onSaved: (unit: UpkeepUnit) => void,
) {
  const api = useApi(expertNetworkApiRef);
  const [state, setState] = useState<ConfirmState>('idle');
  const isSaving = useRef(false);

  const save = async (ask: () => Promise<UpkeepUnit>) => {
    if (isSaving.current) return;
    isSaving.current = true;
    setState('saving');
    try {
      onSaved(await ask());
      setState('idle');
    } catch (error) {
      const isChanged =
        error instanceof ResponseError && error.statusCode === 409;
      setState(isChanged ? 'changed' : 'refused');
    } finally {
      isSaving.current = false;
    }
  };
  return {
    state,
    confirm: () => save(() => api.confirm(unit.ref, unit.version)),
    withdraw: () => save(() => api.withdraw(unit.ref)),
  };
}
