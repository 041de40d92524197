import {
  coreServices,
  createBackendFeatureLoader,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

const place = 'tukiverkko.metrics';

/**
 * Gives what Backstage and the plugins measure to Prometheus, where the configuration asks for it: on a port of its
 * own, which listens on 127.0.0.1 unless another address is named. Nothing of it is behind the portal's address.
 */
export const metricsWhereConfigured = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  async *loader({ config }) {
    if (!config.has(place)) return;
    const exporter = new PrometheusExporter({
      host: config.getOptionalString(`${place}.host`) ?? '127.0.0.1',
      port: config.getOptionalNumber(`${place}.port`) ?? 9464,
      preventServerStart: true,
      withoutTargetInfo: true,
    });
    await exporter.startServer();
    const provider = new MeterProvider({ readers: [exporter] });
    // Before any plugin starts: an instrument made earlier measures nothing.
    metrics.setGlobalMeterProvider(provider);
    yield createBackendPlugin({
      pluginId: 'metrics',
      register(env) {
        env.registerInit({
          deps: { lifecycle: coreServices.lifecycle },
          async init({ lifecycle }) {
            lifecycle.addShutdownHook(() => provider.shutdown());
          },
        });
      },
    });
  },
});
