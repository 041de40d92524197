/**
 * The reference policy: names what it allows and denies the rest.
 *
 * @packageDocumentation
 */
export * from './access';
export { permissionModuleTukiverkko as default } from './module';
