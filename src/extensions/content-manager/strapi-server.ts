interface Route {
  method: string;
  path: string;
  config: { policies: unknown[] };
}

const CONFIGURE = 'plugin::content-manager.components.configure-layout';

/** Strapi lets everybody who is signed in change how components look in the forms of all, and only hides the page for it. */
export default (plugin: { routes: { admin: { routes: Route[] } } }) => {
  for (const { method, path, config } of plugin.routes.admin.routes) {
    if (method === 'PUT' && path === '/components/:uid/configuration')
      config.policies.push({ name: 'admin::hasPermissions', config: { actions: [CONFIGURE] } });
  }
  return plugin;
};
