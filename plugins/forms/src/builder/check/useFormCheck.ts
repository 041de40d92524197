import { useEffect, useRef, useState } from 'react';
import type {
  FormDefinition,
  OptionSources,
} from '@tukiverkko/plugin-forms-common';
import type { FormCheckHere } from '@tukiverkko/plugin-forms-common/building';
import { FormChecker } from './FormChecker';

/** Typing is not checked letter by letter. */
const quiet = 150;

/** What is to be said of a form as it is now, worked out beside the page; what was said before stays until then. */
export function useFormCheck(
  definition: FormDefinition,
  sources?: OptionSources,
): FormCheckHere | undefined {
  const checker = useRef<FormChecker>();
  const [check, setCheck] = useState<FormCheckHere>();

  useEffect(
    () => () => {
      checker.current?.stop();
      checker.current = undefined;
    },
    [],
  );
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      checker.current ??= new FormChecker();
      const found = await checker.current.check({ definition, sources });
      if (isCurrent && found) setCheck(found);
    }, quiet);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [definition, sources]);
  return check;
}
