import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import type { ReaderLanguage } from './reminderTitle';

/** In which language and which way somebody wants to be told. */
export interface Reader {
  readonly language: ReaderLanguage;
  readonly way: 'none' | 'portal' | 'mail';
}

const usual: Reader = { language: 'fi', way: 'mail' };

const answer = z.object({
  items: z.array(
    z.object({
      person: z.string(),
      language: z.enum(['fi', 'sv', 'en']).nullable(),
      notices: z.object({ upkeep: z.enum(['none', 'portal', 'mail']) }),
    }),
  ),
});

/** How people want to be told; the plugin of forms keeps their wishes, where it is installed. */
export class Readers {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: {
    readonly auth: AuthService;
    readonly discovery: DiscoveryService;
  }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /** Throws where nobody can say now: whoever wants no notices must not get one for that. */
  async of(people: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'forms',
    });
    const base = await this.#discovery.getBaseUrl('forms');
    const response = await fetch(`${base}/v1/wishes/query`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ people }),
    });
    // A portal without forms keeps no wishes.
    const isWithoutForms = response.status === 404;
    if (!response.ok && !isWithoutForms) {
      throw await ResponseError.fromResponse(response);
    }
    const items = isWithoutForms
      ? []
      : answer.parse(await response.json()).items;
    const known = new Map(
      items.map(({ person, language, notices }) => [
        person,
        { language: language ?? usual.language, way: notices.upkeep },
      ]),
    );
    return new Map(people.map(person => [person, known.get(person) ?? usual]));
  }
}
