/** Where the relations of an entity stand, below its own address. */
export const relationsPath = '/graph';
