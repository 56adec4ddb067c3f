/** How much one request may ask for or send. One place, so that the numbers can be read beside each other. */

/** Largest body in a request, for forms with a file much larger than for JSON. */
export const bodyLimits = {
  jsonLimit: '3mb',
  formLimit: '100kb',
  textLimit: '100kb',
  formidable: { maxFileSize: 20 * 1024 * 1024 },
};

export const graphqlLimits = { defaultLimit: 25, maxLimit: 100, depthLimit: 12 };

/** Fields of one GraphQL operation, a list counted as many times as it may have items. */
export const graphqlMaxCost = 20_000;
/** Fields that one GraphQL operation may name, aliases and fragments spelled out. */
export const graphqlMaxFields = 1_000;

export const uploadLimits = {
  sizeLimit: 20 * 1024 * 1024,
  security: {
    // SVG is left out on purpose: it can carry scripts.
    allowedTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/gif',
      'application/pdf',
      'video/mp4',
      'audio/mpeg',
      'text/vtt',
    ],
  },
};
