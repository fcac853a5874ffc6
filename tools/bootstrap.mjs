// The first thing `npm start` and `npm test` run: makes sure the locked dependencies are installed, then hands
// over to a tool under the project's own Node. Plain JavaScript for any Node from 18 on; imports no package.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, pathWithoutProject } from './bootstrap/installed.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const isWindows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
const tools = [
  'start',
  'test',
  'build',
  'screenshots',
  'simulate',
  'bench-nudges',
  'bench-journal',
  'bench-popup',
];
const wantedMajor = 24;

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function installDependencies() {
  console.log('Installing the locked dependencies (npm ci) …');
  const started = Date.now();
  // npm must not run on the Node it is about to delete, so the project's own bin folder leaves the PATH.
  const path = pathWithoutProject(process.env.PATH ?? '', join(root, 'node_modules'), delimiter);
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, PATH: path },
  });
  if (result.error) fail('npm was not found. Install Node 20 or newer with npm, then run this again.');
  if (result.status !== 0)
    fail('npm ci failed: what it said is above. Check the network, then run this again.');
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The Node that runs the tools: the project's, or this one where it is new enough to run TypeScript. */
function findNode() {
  const runs = existsSync(projectNode) && spawnSync(projectNode, ['--version']).status === 0;
  if (runs) return projectNode;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  return fail(
    `The project's own Node did not install (npm may have blocked the "node" package's install script).\n` +
      `Run "npm rebuild node", or use Node ${wantedMajor} or newer.`,
  );
}

function runTool(name, args) {
  const child = spawn(findNode(), [join(root, 'tools', `${name}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child by itself: here it only must not end us first. The others are passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Could not start tools/${name}.ts: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [name = '', ...args] = process.argv.slice(2);
if (!tools.includes(name)) fail(`Say which tool to run: ${tools.join(', ')}.`);
const lock = readJson(join(root, 'package-lock.json'));
const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
if (!isInstalled(lock, installed)) installDependencies();
runTool(name, args);
