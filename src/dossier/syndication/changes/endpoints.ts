import type { Endpoint } from '../../dossier-api';

export const changesEndpoints: Endpoint[] = [];
