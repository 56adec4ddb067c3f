/** The `env` function that Strapi hands to every file in `config/`. */
export interface Env {
  (name: string): string | undefined;
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
  bool(name: string, fallback: boolean): boolean;
  array(name: string): string[] | undefined;
  array(name: string, fallback: string[]): string[];
}
