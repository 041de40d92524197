import {
  officialRegions,
  type Directory,
  type DirectoryRegion,
  type Language,
  type NamedConcept,
} from '@tukiverkko/plugin-expert-network-common';
import { toLabel, type Label } from './Label';

/*
 * Names of regions bend in ways of their own: Satakunta, Satakunnassa; Lappi, Lapissa.
 * The official name holds the genitive (Satakunnan hyvinvointialue), and every other
 * form is the genitive with another ending.
 */

// Front vowels are folded away: -ssa stands for -ssä, too.
const endings: readonly string[] = [
  'n',
  'ssa',
  'sta',
  'lla',
  'lta',
  'lle',
  'seen',
];

/** Every way to say every region of the directory. */
export function regionLabels({
  regions,
}: Directory): readonly Label<NamedConcept>[] {
  return regions.flatMap(labelsOf);
}

function labelsOf({
  slug,
  names,
}: DirectoryRegion): readonly Label<NamedConcept>[] {
  const concept = { vocabulary: 'regions', code: slug, name: names } as const;
  const official = officialRegions.find(region => region.slug === slug);
  const { fi = '', sv = '', en = '' } = official?.officialNames ?? {};
  const said: readonly (readonly [Language, readonly string[]])[] = [
    [
      'fi',
      [
        ...parts(names.fi).flatMap(bentStrong),
        ...parts(withoutKind(fi)).flatMap(bent),
      ],
    ],
    [
      'sv',
      [...parts(names.sv), ...parts(withoutKind(sv))].flatMap(bentSwedish),
    ],
    ['en', [...parts(names.en), en, en.replace(/ collaborative area$/, '')]],
  ];
  return said.flatMap(([language, texts]) =>
    [...new Set(texts)]
      .filter(text => text !== '')
      .map(text => toLabel(concept, language, text)),
  );
}

// "Vantaan ja Keravan" is said of both, and of either.
function parts(name: string): readonly string[] {
  const said = name.split(/ (?:ja|och|and) /);
  return said.length > 1 ? [name, ...said] : said;
}

// "Satakunnan hyvinvointialue", "Östra Finlands samarbetsområde", "Helsingin kaupunki"
function withoutKind(official: string): string {
  return official.split(' ').slice(0, -1).join(' ');
}

// Where to: Lappiin, Savoon. Only here the ending follows the name itself.
function bentStrong(name: string): readonly string[] {
  const vowel = name.at(-1) ?? '';
  return name === '' ? [] : [name, `${name}${vowel}n`];
}

function bent(genitive: string): readonly string[] {
  const stem = genitive.toLowerCase().replace(/n$/, '');
  // In Uusimaa the adjective bends too.
  const stems = stem.endsWith('uudenmaa')
    ? [stem, stem.replace(/uudenmaa$/, 'uudellamaa')]
    : [stem];
  return stems.flatMap(form => endings.map(ending => form + ending));
}

function bentSwedish(name: string): readonly string[] {
  return name.endsWith('s') ? [name, name.slice(0, -1)] : [name, `${name}s`];
}
