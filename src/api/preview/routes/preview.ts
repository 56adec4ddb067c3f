export default {
  routes: [{ method: 'GET', path: '/preview', handler: 'api::preview.preview.describe', config: {} }],
};
