import type { Config } from '@backstage/config';

/** Refuses to start where everybody would be allowed everything: Backstage's default without a policy. */
export function refuseWithoutPermissions(config: Config): void {
  const isDevelopment = process.env.NODE_ENV === 'development';
  if (isDevelopment || config.getOptionalBoolean('permission.enabled')) return;
  throw new Error(
    "forms: permissions are off, so every signed-in person could read every request. Set 'permission.enabled: true' and install a policy.",
  );
}
