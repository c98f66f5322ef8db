// What only the TypeScript source tells of the core: docstrings, what each command can be refused for, and which events it makes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCE = 'packages/core/src';

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const { config } = ts.readConfigFile('packages/core/tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'packages/core');
const program = ts.createProgram(filesUnder(SOURCE).sort(), { ...options, noEmit: true, composite: false });
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes(SOURCE));

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const declaredNames = (statement) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? [statement.name.text] : [];
};

const allDocs = () => {
  const docs = new Map();
  for (const source of sources)
    for (const statement of source.statements)
      for (const name of declaredNames(statement))
        if (docOf(statement) !== '' && !docs.has(name)) docs.set(name, docOf(statement));
  return docs;
};

/** The docstring of whatever the core declares under this name; empty where it has none. */
export const docs = allDocs();

const typeNamed = (name) => {
  for (const source of sources) {
    const found = source.statements.find(
      (statement) =>
        (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name,
    );
    if (found !== undefined) return checker.getTypeAtLocation(found.name);
  }
  throw new Error(`the core has no type ${name}`);
};

const membersOf = (type) => (type.isUnion() ? type.types : [type]);

const literalsOf = (type) => membersOf(type).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));

const rejectionOf = (type) => {
  const [tag] = literalsOf(checker.getTypeOfSymbol(type.getProperty('_tag')));
  const facts = type
    .getProperties()
    .filter(({ name }) => name !== '_tag')
    .map((symbol) => {
      const fact = checker.getTypeOfSymbol(symbol);
      const stated = symbol.valueDeclaration.type.getText().replace(/\s+/g, ' ').replace('readonly ', '');
      return { name: symbol.name, type: stated, isList: checker.isArrayLikeType(fact), literals: literalsOf(fact) };
    });
  return { tag, facts };
};

const byTag = (type) =>
  new Map(
    membersOf(type)
      .map(rejectionOf)
      .map((rejection) => [rejection.tag, rejection]),
  );

/** What any command can be refused for. */
export const common = byTag(typeNamed('CommonRejection'));

/** Command to the rejections that are its own. */
export const refusals = new Map(
  typeNamed('Refusals')
    .getProperties()
    .map((symbol) => {
      const own = [...byTag(checker.getTypeOfSymbol(symbol)).values()].filter(({ tag }) => !common.has(tag));
      return [symbol.name, own.sort((one, other) => (one.tag < other.tag ? -1 : 1))];
    }),
);

const within = (node, visit) => {
  visit(node);
  ts.forEachChild(node, (child) => within(child, visit));
};

/** The object types and the functions that a piece of code names. */
const namesIn = (node) => {
  const types = new Set();
  const calls = new Set();
  within(node, (each) => {
    if (ts.isPropertyAssignment(each) && each.name.getText() === 'type' && ts.isStringLiteral(each.initializer))
      types.add(each.initializer.text);
    if (ts.isCallExpression(each))
      for (const part of [each.expression, ...each.arguments]) if (ts.isIdentifier(part)) calls.add(part.text);
  });
  return { types, calls };
};

const isOf = ({ fileName }, category) => fileName.includes(`${SOURCE}/${category}/`);
const isDecision = (source, category) => isOf(source, category) && source.fileName.endsWith('/decide.ts');

const functionsOf = (category) => {
  const functions = new Map();
  for (const source of sources.filter((each) => isOf(each, category)))
    for (const statement of source.statements)
      for (const name of declaredNames(statement)) if (name !== 'decide') functions.set(name, namesIn(statement));
  return functions;
};

const reachedFrom = (functions, { types, calls }, seen = new Set()) => {
  const reached = new Set(types);
  for (const call of calls) {
    if (!functions.has(call) || seen.has(call)) continue;
    seen.add(call);
    for (const type of reachedFrom(functions, functions.get(call), seen)) reached.add(type);
  }
  return reached;
};

/** The types of the events that `decide` of an aggregate answers, for each command that it switches on. */
export const eventsMade = (category) => {
  const made = new Map();
  const functions = functionsOf(category);
  for (const source of sources.filter((each) => isDecision(each, category)))
    within(source, (node) => {
      if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression))
        made.set(node.expression.text, reachedFrom(functions, namesIn(node)));
    });
  return made;
};

/** Which of these parameters of the charter a rule's file reads. */
export const parametersOf = (rule, parameters) => {
  const source = sources.find(({ fileName }) => fileName.endsWith(`/legality/${rule}.ts`));
  const text = source.getFullText();
  const read = /by(?:Parameter|Notice)\(\s*[\w.]+,\s*'(\w+)'|charter\??\.(\w+)/g;
  const named = new Set([...text.matchAll(read)].map(([, one, other]) => one ?? other));
  return parameters.filter((parameter) => named.has(parameter));
};

/** The docstring of the rule that a file holds. */
export const docOfRule = (rule) => {
  const source = sources.find(({ fileName }) => fileName.endsWith(`/legality/${rule}.ts`));
  const holds = (statement) => ts.isVariableStatement(statement) && /:\s*Rule</.test(statement.getText());
  return docOf(source.statements.find(holds));
};
