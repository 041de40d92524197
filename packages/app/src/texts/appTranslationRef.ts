import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What the portal itself says: its frame, sign-in, first page and error pages. */
export const appTranslationRef = createTranslationRef({
  id: 'tukiverkko.portal',
  messages: {
    nav: {
      home: 'Home',
      find: 'Find help',
      requests: 'My requests',
      inbox: 'Inbox',
      inboxWaiting_one: 'Inbox, {{count}} waiting',
      inboxWaiting_other: 'Inbox, {{count}} waiting',
      help: 'Help',
    },
    menu: {
      language: 'Language',
      appearance: 'Appearance',
      light: 'Light',
      dark: 'Dark',
      device: 'As on the device',
      signOut: 'Sign out',
      account: 'Your account',
    },
    footer: {
      help: 'Help',
      feedback: 'Give feedback',
      accessibility: 'Accessibility statement',
      privacy: 'Privacy',
    },
    demo: {
      banner:
        'Demonstration: people and cases are invented. Do not enter details of real people.',
      notice:
        'This is a demonstration. People and cases are invented. Do not enter details of real people.',
    },
    signIn: {
      title: 'Sign in to Tukiverkko',
      language: 'Language',
      search: 'Search for a person, role or area',
      nobody: 'No one found.',
      try: 'Try: {{text}}',
      asks: 'I ask for help',
      answers: 'I answer requests',
      coordinates: 'I coordinate',
      edits: 'I make forms',
      none: 'No rights',
      button: 'Sign in with your organisation account',
      noAccess:
        'You are signed in but have no access yet. Ask your organisation’s contact person.',
      down: 'The sign-in service is not responding. Try again in a moment.',
      signingIn: 'Signing in…',
      retry: 'Try again',
    },
    home: {
      greeting: 'Hello {{name}}',
      greetingNoName: 'Hello',
      question: 'What do you need help with?',
      search: 'Find help',
      placeholder: 'phenomenon, expertise or unit',
      forms: 'Start here',
      services: 'See the services of your area',
      waiting: 'Waiting for you',
      nothing: 'Nothing is waiting for you right now.',
      noRight:
        'You can search and read about services. To send requests you need a right from your organisation.',
      draft: 'Draft: {{form}}, saved {{time}}',
      continue: 'Continue',
      open: 'See the request',
      request: 'Request {{reference}}',
      since: 'changed {{time}}',
      team: 'My team',
      teamWaiting_one: '{{count}} request is waiting for the team',
      teamWaiting_other: '{{count}} requests are waiting for the team',
      toInbox: 'Go to the inbox',
    },
    state: {
      draft: 'Draft, not sent',
      needsInfo: 'Waiting for your reply',
      answered: 'Answer received',
      declined: 'Directed elsewhere',
    },
    notFound: {
      title: 'Page not found',
      text: 'The address may be wrong, the page removed, or you may not have the right to it.',
      home: 'Go to the home page',
      requests: 'My requests',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'What was already saved is unchanged.',
      code: 'Code {{id}}.',
      retry: 'Try again',
    },
    information: {
      updated: 'Updated {{date}}',
      organisation: 'Organisation',
      email: 'E-mail',
      dataProtection: 'Data protection',
      noOperator:
        'The organisation that runs this service has not given its contact details yet.',
      demoOperator:
        'This is a demonstration on one computer: nobody runs it as a service and nobody reads feedback.',
    },
  },
  translations: { fi: () => import('./fi'), sv: () => import('./sv') },
});
