import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';

/** The person a request comes from. */
export interface Caller {
  readonly ref: string;
  readonly credentials: BackstageCredentials<BackstageUserPrincipal>;
}

/** Who asks; only people may, since a service would pass every permission. */
export async function callerOf(
  req: Request,
  httpAuth: HttpAuthService,
): Promise<Caller> {
  const credentials = await httpAuth.credentials(req, { allow: ['user'] });
  return { ref: credentials.principal.userEntityRef, credentials };
}
