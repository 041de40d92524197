import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { KeyService } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { Refusal } from '../problems';
import { DataKeys, KeyRing, readKeys, RemoteKeys } from '../sealing';
import { KeyVersions } from './KeyVersions';

/** Whether the configuration names keys of its own. */
const ownKeys = ['forms.keys', 'forms.keyFile'] as const;

/** Finds the keys that wrap data keys, and refuses to start with others than what is stored was wrapped with. */
export async function openKeys(options: {
  readonly config: Config;
  readonly db: Knex;
  readonly logger: LoggerService;
  readonly service: KeyService | undefined;
}): Promise<DataKeys> {
  const { config, db, logger, service } = options;
  const dataKeys = dataKeysOf(config, service);
  try {
    await new KeyVersions({ db, wrapping: dataKeys.wrapping }).refuseOthers();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    logger.warn(
      `The key service '${service?.name}' does not answer. Until it does, what is sealed cannot be opened and nothing can be sent.`,
    );
  }
  return dataKeys;
}

function dataKeysOf(config: Config, service: KeyService | undefined): DataKeys {
  const ring = () => {
    const isFile = !config.has('forms.keys');
    return new KeyRing(readKeys(config), isFile ? 'file' : 'configuration');
  };
  if (!service) return new DataKeys(ring());
  // What the portal wrapped itself before there was a service still opens.
  const earlier = ownKeys.some(key => config.has(key)) ? ring() : undefined;
  return new DataKeys(new RemoteKeys(service), earlier);
}
