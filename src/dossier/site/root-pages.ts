/** Path and file in the public folder. */
export const ROOT_PAGES = [
  { path: '/', file: 'index.html' },
  { path: '/en', file: 'en/index.html' },
];
