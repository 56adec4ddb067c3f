export { findEditorLanguage } from '../content-model';
