import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultText } from '../../src/cli/fault.ts';
import { workspace } from '../support/workspace.ts';

const SECRET = 'Zebedee Quux';

/** Makes the program fail where nobody reckons with it. */
const SABOTAGE = `Date.prototype.toISOString = () => { throw new TypeError('cannot read ${SECRET}'); };`;

test('an error that nobody foresaw is told in a sentence, without a trace and without what it says', async () => {
  const whole = workspace({ 'sabotage.cjs': SABOTAGE });
  const env = { NODE_OPTIONS: `--require ${join(whole.root, 'sabotage.cjs')}` };
  const { code, stdout, stderr } = await whole.run(['build'], { env });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(/^coursepack failed in a way that it never should: TypeError at \S+:\d+:\d+, version \d/);
  expect(stderr).toContain('Please tell the people who gave you coursepack');
  expect(stderr).not.toContain(SECRET);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(whole.files()).toEqual([]);
});

test('what the computer refuses is told with the reason and the path', () => {
  const refusal = Object.assign(new Error('EMFILE: too many open files, open'), {
    code: 'EMFILE',
    syscall: 'open',
    path: 'templates/cover.hbs',
  });
  expect(faultText(refusal)).toMatch(
    /^The computer refused what coursepack asked of it: EMFILE \(“templates\/cover\.hbs”\)\.\n/,
  );
});

test('what is thrown and is no error is told too', () => {
  expect(faultText(SECRET)).toMatch(/^coursepack failed in a way that it never should: something that is no error/);
  expect(faultText(SECRET)).not.toContain(SECRET);
});

test('output that cannot be written is a file that cannot be written', async () => {
  const whole = workspace();
  const { code, stderr } = await whole.run(['list', '--json'], { stdout: '/dev/full' });
  expect(code).toBe(3);
  expect(stderr).toContain('ENOSPC');
});
