export { operations, type GuardedPlugin, type Operation } from './operations';
export { roles, type Grant, type Grants, type Role } from './roles';
