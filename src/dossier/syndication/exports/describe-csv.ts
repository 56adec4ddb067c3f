import type { DossierType } from '../../content-model';
import { describeColumn } from './column-descriptions';
import type { Column } from './csv-columns';
import { SEPARATOR } from './csv';

/** What each column of a CSV file means, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data). */
export function describeCsv(type: DossierType | null, columns: Column[], address: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: address,
    'dc:title': type ? `DEN AI dossier: ${type}` : 'DEN AI dossier: everything, with what all types have',
    'dc:description': `A row per entry and language. In a cell with several values they are separated by ${SEPARATOR}. A text that begins with = + - or @ has a ' in front.`,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        datatype: column.datatype,
        ...(column.list ? { separator: SEPARATOR } : {}),
        'dc:description': describeColumn(column),
      })),
      primaryKey: ['id', 'language'],
    },
  };
}
