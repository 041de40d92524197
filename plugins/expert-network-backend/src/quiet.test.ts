import { mockServices } from '@backstage/backend-test-utils';
import { entities } from './__testUtils__/entities';
import { startNetwork } from './__testUtils__/startNetwork';

it('writes no typed word into any log, whether the request is good or bad', async () => {
  const logger = mockServices.rootLogger.mock();
  logger.child.mockReturnValue(logger);
  const network = await startNetwork(entities, [logger.factory]);
  await network.untilRead();
  const canary = 'Kanarialintunen';
  const sent = [
    network.post('/v1/find', { words: canary }),
    network.post('/v1/find', { words: canary.repeat(1_000) }),
    network.post('/v1/find', { words: [canary] }),
    network.post('/v1/find', { [canary]: true }),
    network.post('/v1/find', { region: canary }),
    network.post('/v1/suggest', { words: canary }),
    network.post('/v1/suggest', { words: { canary } }),
  ];
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect(statuses).toEqual([200, 400, 400, 400, 400, 200, 400]);
  await network.stop();
  const lines = [
    ...logger.error.mock.calls,
    ...logger.warn.mock.calls,
    ...logger.info.mock.calls,
    ...logger.debug.mock.calls,
  ].map(call =>
    call
      .map(part => (part instanceof Error ? part.stack : JSON.stringify(part)))
      .join(' '),
  );
  expect(lines.length).toBeGreaterThan(0);
  const telling = lines.filter(line => line.includes(canary));
  expect(telling).toEqual([]);
});
