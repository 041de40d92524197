import { ConfigReader } from '@backstage/config';
import { refuseWithoutPermissions } from './refuseWithoutPermissions';

const configOf = (permission?: object) =>
  new ConfigReader({ ...(permission ? { permission } : {}) } as never);

describe('a portal where everybody would be allowed everything', () => {
  const before = process.env.NODE_ENV;
  const running = (mode: string) => {
    Object.assign(process.env, { NODE_ENV: mode });
  };
  afterEach(() => running(before ?? 'test'));

  it.each(['production', 'test', ''])(
    'does not start in %p, and says what to set',
    mode => {
      running(mode);
      for (const permission of [undefined, {}, { enabled: false }]) {
        expect(() => refuseWithoutPermissions(configOf(permission))).toThrow(
          "Set 'permission.enabled: true' and install a policy.",
        );
      }
      expect(() =>
        refuseWithoutPermissions(configOf({ enabled: true })),
      ).not.toThrow();
    },
  );

  it('starts in development', () => {
    running('development');
    expect(() => refuseWithoutPermissions(configOf())).not.toThrow();
  });
});
