import { edgeKeysOf } from './edgeKeys';
import { inLines } from './inLines';
import { knownRelations, relationPairs } from './knownRelations';

describe('inLines', () => {
  it('breaks a name between words', () => {
    expect(inLines('Haastavat erot -konsultaatioryhmä', 20)).toEqual([
      'Haastavat erot',
      '-konsultaatioryhmä',
    ]);
  });

  it('keeps a long word whole', () => {
    expect(inLines('Lastensuojelun asiantuntijaryhmä', 10)).toEqual([
      'Lastensuojelun',
      'asiantuntijaryhmä',
    ]);
  });
});

describe('the lines of the graph', () => {
  it('have words for the first direction of every pair, and for no other', () => {
    expect(
      relationPairs.flatMap(([first]) => edgeKeysOf([first])),
    ).toHaveLength(relationPairs.length);
    expect(relationPairs.flatMap(([, second]) => edgeKeysOf([second]))).toEqual(
      [],
    );
  });

  it('say a relation once, whichever way it was found', () => {
    expect(edgeKeysOf(['serves', 'servedBy', 'ownerOf', 'ownedBy'])).toEqual([
      'relations.edge.serves',
      'relations.edge.ownerOf',
    ]);
    expect(new Set(knownRelations).size).toBe(knownRelations.length);
  });
});
