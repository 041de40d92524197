import { createBackend } from '@backstage/backend-defaults';

/** The catalogue alone, with our module or as Backstage ships it: what taking in the data costs. */
const backend = createBackend();
backend.add(import('@backstage/plugin-catalog-backend'));
if (process.env.BENCH_MODULE === 'ours') {
  backend.add(
    import('@tukiverkko/plugin-catalog-backend-module-expert-network'),
  );
}
backend.start();
