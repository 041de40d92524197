import { TestDatabases } from '@backstage/backend-test-utils';
import { expectDamageFound } from '../__testUtils__/expectDamageFound';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

describe('what lies in the database', () => {
  it('shows each of a hundred flipped bytes, and only where it was flipped', async () => {
    await expectDamageFound(await databases.init('SQLITE_3'), 100, 20_261_122);
  });
});
