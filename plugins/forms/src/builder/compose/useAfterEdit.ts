import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { useCallback, useEffect, useRef } from 'react';
import { useBuilder } from '../session/Builder';

type Then = (before: FormDefinition, after: FormDefinition) => void;

/** Goes on once the form has become another by what was just asked for: what came is selected, where it went is said. */
export function useAfterEdit(): (then: Then) => void {
  const { definition } = useBuilder();
  const latest = useRef(definition);
  const waiting = useRef<{
    readonly before: FormDefinition;
    readonly then: Then;
  }>();
  useEffect(() => {
    latest.current = definition;
    const wish = waiting.current;
    if (!wish || wish.before === definition) return;
    waiting.current = undefined;
    wish.then(wish.before, definition);
  }, [definition]);
  return useCallback(then => {
    waiting.current = { before: latest.current, then };
  }, []);
}
