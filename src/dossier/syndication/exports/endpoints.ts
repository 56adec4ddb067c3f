import type { Endpoint } from '../../dossier-api';

export const exportEndpoints: Endpoint[] = [];
