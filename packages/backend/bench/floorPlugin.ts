import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createPermission } from '@backstage/plugin-permission-common';
import express from 'express';
import Router from 'express-promise-router';
import { randomUUID } from 'node:crypto';

const permission = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
});

/** The least a Backstage route can do that keeps something: one `authorize`, one insert. What ours is measured against. */
export const floorPlugin = createBackendPlugin({
  pluginId: 'floor',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ database, httpAuth, httpRouter, permissions }) {
        const knex = await database.getClient();
        if (String(knex.client.config.client).includes('sqlite3')) {
          // As durable as ours: otherwise the comparison would favour the floor.
          await knex.raw('PRAGMA journal_mode=WAL');
          await knex.raw('PRAGMA synchronous=FULL');
        }
        await knex.schema.dropTableIfExists('floor');
        await knex.schema.createTable('floor', table => {
          table.string('id').primary();
          table.string('actor').notNullable();
          table.text('body').notNullable();
        });
        const router = Router();
        router.use(express.json());
        router.post('/', async (req, res) => {
          const credentials = await httpAuth.credentials(req, {
            allow: ['user'],
          });
          await permissions.authorize([{ permission }], { credentials });
          const id = randomUUID();
          await knex('floor').insert({
            id,
            actor: credentials.principal.userEntityRef,
            body: JSON.stringify(req.body),
          });
          res.status(201).json({ id });
        });
        httpRouter.use(router);
      },
    });
  },
});
