import type { Language } from '../../../content-model';
import type { RecordsByType } from '../../delivered-record';
import { toIri } from '../context';
import { findChoiceLabel } from '../schemes';
import { Outward, type Fact } from './parts';
import { words } from './words';

export function presentOrganisation(record: RecordsByType['organisation'], language: Language): Fact[] {
  const say = words[language];
  const wikidata = record.wikidata && `http://www.wikidata.org/entity/${record.wikidata}`;
  return [
    [say.kind, findChoiceLabel('organisationKind', record.kind, language)],
    [say.size, findChoiceLabel('organisationSize', record.size, language)],
    [say.city, record.city],
    [say.website, toIri(record.website) && <Outward url={record.website} label={record.website} />],
    ['ISIL', record.isil],
    ['KVK', record.kvk],
    ['ROR', record.ror && <Outward url={record.ror} label={record.ror} />],
    ['Wikidata', wikidata && <Outward url={wikidata} label={record.wikidata} />],
  ];
}

export function presentTool(record: RecordsByType['tool'], language: Language): Fact[] {
  const say = words[language];
  return [
    [say.kind, findChoiceLabel('toolKind', record.kind, language)],
    [say.vendor, record.vendor],
    [say.openness, findChoiceLabel('openness', record.openness, language)],
    [say.website, toIri(record.website) && <Outward url={record.website} label={record.website} />],
  ];
}
