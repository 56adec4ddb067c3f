/** nDCG@10 (gain 2^grade − 1), mean reciprocal rank of the first that is of use, and what went wrong, per kind. */
const gain = (grade) => 2 ** grade - 1;
const discounted = (grades) => grades.slice(0, 10).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

function gradeOne({ relevant, found }) {
  const ideal = discounted(Object.values(relevant).sort((one, other) => other - one));
  // Nothing is right when nothing is of use.
  if (ideal === 0) return { ndcg: found.length === 0 ? 1 : 0, reciprocal: found.length === 0 ? 1 : 0 };
  const grades = found.map(({ id }) => relevant[id] ?? 0);
  const first = grades.findIndex((value) => value > 1);
  return { ndcg: discounted(grades) / ideal, reciprocal: first < 0 ? 0 : 1 / (first + 1) };
}

export function grade(answers) {
  const graded = answers.map((answer) => ({ ...answer, ...gradeOne(answer) }));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    graded,
    ndcg: mean(graded.map(({ ndcg }) => ndcg)),
    mrr: mean(graded.map(({ reciprocal }) => reciprocal)),
    wrong: graded.filter(({ relevant, found }) => Object.keys(relevant).length === 0 && found.length > 0).length,
    failures: graded.filter(({ ndcg }) => ndcg < 0.5),
  };
}

export const print = (line) => process.stdout.write(`${line}\n`);

export function printTable(title, systems, verbose) {
  print(`\n${title}`);
  for (const [name, answers] of Object.entries(systems)) {
    const all = grade(answers);
    print(
      `  ${name.padEnd(16)} nDCG@10 ${all.ndcg.toFixed(3)}  MRR ${all.mrr.toFixed(3)}  (${answers.length} queries, ${all.failures.length} below 0.5)`
    );
    for (const kind of [...new Set(answers.map((answer) => answer.kind))]) {
      const own = grade(answers.filter((answer) => answer.kind === kind));
      const wrong = own.failures.map(({ q }) => q).join(' · ');
      print(
        `    ${kind.padEnd(24)} ${own.ndcg.toFixed(3)}  ${own.mrr.toFixed(3)}${wrong && name === 'this search' ? `  fails: ${wrong}` : ''}`
      );
    }
    if (!verbose || name !== 'this search') continue;
    for (const { q, language, ndcg, found, relevant } of all.graded.filter((one) => one.ndcg < 0.95))
      print(
        `      ${ndcg.toFixed(2)} ${language} ${q}\n${found
          .slice(0, 6)
          .map(({ id, title: text }) => `             ${relevant[id] ?? 0}  ${text}`)
          .join('\n')}`
      );
  }
}
