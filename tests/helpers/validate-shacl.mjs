/** `node validate-shacl.mjs SHAPES < DATA`, both Turtle: prints what the data has against the shapes, as JSON. A process of its own, for Jest cannot load this package. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const read = (turtle) => new Store(new Parser().parse(turtle));
const report = await new Validator(read(readFileSync(process.argv[2], 'utf8'))).validate(
  read(await text(process.stdin))
);
const problems = report.results.map(
  ({ focusNode, path, sourceConstraintComponent }) =>
    `${focusNode?.value} ${path?.value ?? ''} ${sourceConstraintComponent?.value}`
);
process.stdout.write(JSON.stringify(problems));
