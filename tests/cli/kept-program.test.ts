import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

/** Tells of every script whether V8 took what it had kept of it. */
const TELL = `import vm from 'node:vm';
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    console.error('refused:', this.cachedDataRejected);
  }
};`;

test('the program starts from what was kept of it when it was compiled', async () => {
  const options = `--import data:text/javascript,${encodeURIComponent(TELL)}`;
  const { code, stderr } = await runProgram(['--help'], { env: { NODE_OPTIONS: options } });
  expect(code).toBe(0);
  expect(stderr).toContain('refused: false');
});
