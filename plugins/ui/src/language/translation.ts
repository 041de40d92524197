import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** The fixed texts of the parts. What a page says is the page's own. */
export const uiTranslationRef = createTranslationRef({
  id: 'tukiverkko.ui',
  messages: {
    page: { error: 'Error: {{title}}', path: 'Breadcrumb' },
    facts: { empty: 'Not answered' },
    field: { optional: '(optional)', error: 'Error:' },
    text: {
      left_one: '{{count}} character left',
      left_other: '{{count}} characters left',
      over_one: '{{count}} character too many',
      over_other: '{{count}} characters too many',
    },
    choice: { clear: 'Clear the choice' },
    select: { placeholder: 'Choose' },
    date: { help: 'For example 22.11.2026, 22.11., today or +7' },
    picker: {
      empty: 'Nothing found. Try another word.',
      loading: 'Searching…',
      open: 'Show the options',
      chosen: 'Chosen',
      remove: 'Remove',
    },
    errors: { title: 'There is a problem' },
    save: {
      saving: 'Saving…',
      saved: 'Saved at {{time}}',
      offline: 'No connection, will be saved later',
      refused: 'Could not save. Copy your text and try again.',
      copy: 'Copy',
      retry: 'Try again',
    },
    dialog: { close: 'Close', cancel: 'Cancel' },
    list: { more: 'Show more' },
    filter: {
      label: 'Filters',
      chosen: 'Chosen filters',
      clear: 'Clear filters',
      remove: 'Remove the filter {{name}}',
    },
    why: {
      found: 'found',
      not: 'not found',
      chosen: 'chosen',
      dataTime: 'Information as of {{time}}.',
    },
    timeline: { newest: 'Go to the newest' },
    state: {
      loading: 'Loading…',
      failed: 'The information could not be loaded. Try again.',
      failedCode:
        'The information could not be loaded. Try again. If that does not help, quote {{id}}.',
      failedPart: 'This part could not be loaded.',
      retry: 'Try again',
    },
    frame: {
      skip: 'Skip to content',
      home: 'Tukiverkko, home',
      nav: 'Main menu',
      menu: 'Menu',
      notice: 'Notice',
      footer: 'Service information',
      emergency: 'Not for emergencies: emergency number 112',
    },
  },
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
