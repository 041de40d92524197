import { queryOf, readLook, writeLook, type InboxLook } from './InboxLook';

const read = (address: string) => {
  const { searchParams, hash } = new URL(address, 'http://portal');
  return readLook(searchParams, hash);
};

describe('what of the inbox is looked at', () => {
  it.each<InboxLook>([
    { view: 'needs-us' },
    { view: 'mine', due: 'week', sort: 'changed' },
    {
      view: 'area',
      team: 'group:default/jarvisydan',
      priority: 'high',
      service: 'consultationservice:default/ot-tuki',
      region: 'region:default/kainuu',
      words: 'erot & lapset',
    },
  ])('comes back from the address as it was written: %j', look => {
    const { search, hash } = writeLook(look);
    expect(read(`/inbox${search}${hash}`)).toEqual({
      look,
      hasUnknown: false,
    });
  });

  it('stands in the address without what goes without saying, and words only in the fragment', () => {
    expect(writeLook({ view: 'needs-us', sort: 'due' })).toEqual({
      search: '',
      hash: '',
    });
    const { search, hash } = writeLook({ view: 'mine', words: 'erot' });
    expect([search, hash]).toEqual(['?view=mine', '#q=erot']);
  });

  it('leaves out what nobody knows, and says so', () => {
    expect(read('/inbox?view=all&due=someday&team=x').look).toEqual({
      view: 'needs-us',
    });
    expect(read('/inbox?due=someday').hasUnknown).toBe(true);
    // A list of what is over has no queue to be sorted by.
    expect(read('/inbox?view=closed&sort=due').hasUnknown).toBe(true);
  });

  it('asks the server in its own words', () => {
    expect(queryOf({ view: 'mine', priority: 'high', words: 'x' })).toEqual({
      view: 'assigned',
      priority: ['high'],
      words: 'x',
    });
  });
});
