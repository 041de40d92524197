import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import type { DemoPerson } from './DemoPerson';

/** Believes the header `x-demo-user`, if it names one of the demo people. */
export function createDemoAuthenticator(people: readonly DemoPerson[]) {
  return createProxyAuthenticator({
    defaultProfileTransform: async (person: DemoPerson) => ({
      profile: { displayName: person.name },
    }),
    initialize() {},
    async authenticate({ req }) {
      const wanted = req.header('x-demo-user')?.toLocaleLowerCase('en-US');
      if (!wanted) {
        throw new AuthenticationError(
          'The header x-demo-user is missing. Give the entity ref of a demo person.',
        );
      }
      const person = people.find(({ entityRef }) => entityRef === wanted);
      if (!person) {
        throw new AuthenticationError(
          'The header x-demo-user names no demo person. See /demo/people.',
        );
      }
      return { result: person };
    },
  });
}
