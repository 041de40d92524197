import { operation, type Operation } from './operation';

/** What each person wants to be told, and in which language. */
export const wishesSteps: Readonly<
  Record<string, Readonly<Record<string, Operation>>>
> = {
  '/v1/me/wishes': {
    get: operation({
      summary: 'How I want to be told',
      does: 'The language notifications are written in (null until it is chosen), the way for each kind of notice, and whether this portal sends e-mail at all. Everybody reads their own wishes only.',
      answer: 'Wishes',
      refusals: [503],
    }),
  },
  '/v1/me/wishes/language': {
    put: operation({
      summary: 'Choose my language',
      does: 'What is sent from now on is written in it.',
      body: 'LanguageWish',
      status: 204,
      refusals: [400, 503],
    }),
  },
  '/v1/me/wishes/notices': {
    put: operation({
      summary: 'Choose what I am told',
      does: 'One of `none`, `portal` and `mail` (the portal too) for every kind of notice.',
      body: 'NoticeWishes',
      status: 204,
      refusals: [400, 503],
    }),
  },
  '/v1/wishes/query': {
    post: operation({
      summary: 'How people want to be told',
      does: 'For other plugins that tell people something; a person who asks is refused.',
      body: 'PeopleWishesQuery',
      answer: 'PeopleWishes',
      refusals: [400, 403, 503],
    }),
  },
};
