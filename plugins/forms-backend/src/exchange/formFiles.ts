import {
  exportSchema,
  listNotCarried,
  toQuestionnaire,
  type NotCarried,
} from '@tukiverkko/plugin-forms-common';
import type { PublishedForm } from '../forms/PublishedForms';

/** One way to take a form out of the portal. */
export interface FormFile {
  /** What its address and its name end in. */
  readonly ending: string;
  readonly mediaType: string;
  /** `address` is where the form is read, for those who refer to it. */
  readonly content: (form: PublishedForm, address: string) => unknown;
}

/** Every way to take a form out, by its address. Each file says itself what it could not hold. */
export const formFiles: readonly FormFile[] = [
  {
    ending: 'form.json',
    mediaType: 'application/json',
    content: ({ definition }) => definition,
  },
  {
    ending: 'schema.json',
    mediaType: 'application/schema+json',
    content: ({ form, id }) => {
      const { schema, notCarried } = exportSchema(form);
      return { $id: `urn:sha256:${id}`, ...schema, ...inWords(notCarried) };
    },
  },
  {
    ending: 'questionnaire.json',
    mediaType: 'application/fhir+json',
    content: ({ definition, version }, address) => {
      const { questionnaire, notCarried } = toQuestionnaire(definition);
      return {
        ...listNotCarried(questionnaire, notCarried),
        url: address,
        version: String(version),
      };
    },
  },
];

/** JSON Schema has one place for such words, and validators pass over it. */
function inWords(notCarried: readonly NotCarried[]): {
  readonly $comment?: string;
} {
  if (notCarried.length === 0) return {};
  const places = notCarried.map(
    ({ pointer, reason }) => `${pointer}: ${reason}`,
  );
  return { $comment: `Not carried over. ${places.join('; ')}.` };
}
