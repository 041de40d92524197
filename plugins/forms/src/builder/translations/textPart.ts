import type { TranslationRow } from '@tukiverkko/plugin-forms-common/building';

const ofQuestions = [
  'title',
  'description',
  'help',
  'placeholder',
  'unit',
  'option',
  'error',
  'item',
  'add',
] as const;
const ofOthers = ['note', 'score', 'band', 'flag', 'advise'] as const;

/** What a text is to its element: its title, its help, an option. */
export type TextPart =
  | 'form'
  | 'page.title'
  | 'page.intro'
  | (typeof ofQuestions)[number]
  | (typeof ofOthers)[number];

/** Says what a text is, by its key. */
export function textPart({ element, key }: TranslationRow): TextPart {
  if (element === '$form') return 'form';
  if (element.startsWith('$page.'))
    return key.endsWith('.intro') ? 'page.intro' : 'page.title';
  const other = ofOthers.find(kind => element.startsWith(`$${kind}.`));
  if (other) return other;
  const steps = key.split('.');
  // A code may be called "title": what comes before it says that it is one.
  const before = steps[steps.length - 2];
  const last = steps[steps.length - 1];
  if (steps.length > 2 && (before === 'option' || before === 'error'))
    return before;
  return ofQuestions.find(part => part === last) ?? 'option';
}
