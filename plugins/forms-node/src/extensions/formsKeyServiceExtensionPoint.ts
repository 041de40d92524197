import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** A data key as it is stored: which version of the service's key wraps it, and the wrapped bytes in any text form. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: string;
}

/**
 * Keeps the keys that wrap the data keys of cases, so that they never stand in the portal's own configuration.
 * A call that fails or takes longer than two seconds counts as a service that is down: the request is refused with 503.
 */
export interface KeyService {
  /** For the log and the operations page. */
  readonly name: string;
  /** The version that wraps from now on. Another answer than before begins the re-wrapping of what older versions wrap. */
  currentVersion(): Promise<string>;
  /** Wraps a data key with the current version, for its owner only: for another one it must not unwrap. */
  wrap(owner: string, key: Uint8Array): Promise<WrappedKey>;
  /** The data key; undefined where the version is unknown, or it was not wrapped like this for this owner. */
  unwrap(owner: string, stored: WrappedKey): Promise<Uint8Array | undefined>;
}

/** Has the wrapping done outside the portal. */
export interface FormsKeyServiceExtensionPoint {
  /** One service; a second one is an error. It takes the place of `forms.keys` and `forms.keyFile`, whose keys still unwrap what they wrapped. */
  setKeyService(service: KeyService): void;
}

/** Where a module of `forms` sets the service that wraps data keys. */
export const formsKeyServiceExtensionPoint =
  createExtensionPoint<FormsKeyServiceExtensionPoint>({
    id: 'forms.key-service',
  });
