/**
 * The site root: a static page in Dutch (`/`) and one in English (`/en`) that say what this server is.
 * Not here: the dossier itself, which frontends show.
 */
export { ROOT_PAGES } from './root-pages';
