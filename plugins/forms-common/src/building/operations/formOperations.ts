import type { FormDefinition } from '../../definition/FormDefinition';
import type { Operation } from '../Operation';

const setFormTitle: Operation<{ readonly title: string }> = {
  apply: (definition, { title }) => ({ ...definition, title }),
  about: (_, { title }) => title,
};

/** Puts another definition in the place of the whole one: what was written as JSON, an import, an earlier version. */
const replaceForm: Operation<{ readonly definition: FormDefinition }> = {
  apply: (_, { definition }) => definition,
};

/** What is done to the form itself. */
export const formOperations = { setFormTitle, replaceForm } as const;
