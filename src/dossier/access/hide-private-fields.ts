interface Attribute {
  private?: boolean;
  searchable?: boolean;
}

interface Model {
  attributes: object;
  options?: object;
}

/**
 * Takes private fields out of Strapi's `_q`. It looks through every text of a type, those included that an answer never
 * shows, so that anyone could find out letter by letter what they say. Must run before the database reads the models.
 */
export function hidePrivateFields(models: Model[]): void {
  for (const { attributes, options } of models) {
    for (const [name, attribute] of Object.entries(attributes) as [string, Attribute][]) {
      const { privateAttributes = [] } = (options ?? {}) as { privateAttributes?: string[] };
      if (attribute.private || privateAttributes.includes(name)) attribute.searchable = false;
    }
  }
}
