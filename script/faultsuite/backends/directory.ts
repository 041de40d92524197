import { createBackend } from '@backstage/backend-defaults';

/** Everything the forms ask of others: who somebody is, what they may, which teams there are, and how people are told. */
const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@tukiverkko/plugin-auth-backend-module-demo'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@tukiverkko/plugin-permission-backend-module-tukiverkko'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@tukiverkko/plugin-catalog-backend-module-expert-network'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.start();
