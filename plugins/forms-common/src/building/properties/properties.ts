import { answerProperties } from './answerProperties';
import { contentProperties } from './contentProperties';
import { dataProperties } from './dataProperties';
import { formProperties } from './formProperties';
import { privacyProperties } from './privacyProperties';
import type { Property } from './Property';

/** Everything an author may say of an element or of the form, in the order it is shown. */
export const properties = {
  ...contentProperties,
  ...answerProperties,
  ...privacyProperties,
  ...dataProperties,
  ...formProperties,
} as const satisfies Readonly<Record<string, Property>>;

/** The name of a property. */
export type PropertyName = keyof typeof properties;

/** A property by its name. */
export const propertyOf = (name: PropertyName): Property => properties[name];

/** True for the name of a property. */
export const isProperty = (name: string): name is PropertyName =>
  Object.hasOwn(properties, name);
