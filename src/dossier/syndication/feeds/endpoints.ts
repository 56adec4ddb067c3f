import type { Endpoint } from '../../dossier-api';

export const feedEndpoints: Endpoint[] = [];
