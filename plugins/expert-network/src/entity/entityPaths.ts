/** Where what an entity is stands: at its own address. */
export const aboutPath = '/';

/** Where the relations of an entity stand, below its own address. */
export const relationsPath = '/graph';
