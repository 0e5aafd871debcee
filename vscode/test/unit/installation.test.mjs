import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { findInstallation } = require('../../out/test/installation.js');

function file(...steps) {
    const made = path.join(...steps);
    fs.mkdirSync(path.dirname(made), { recursive: true });
    fs.writeFileSync(made, '');
    return made;
}

const program = process.platform === 'win32' ? 'qualis.cmd' : 'qualis';

test('finds Qualis where it is set, in the extension, on the path', (t) => {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'qualis-installation-')));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    const jar = file(folder, 'installed', 'lib', 'qualis.jar');
    const start = file(folder, 'installed', 'bin', program);
    const checkout = file(folder, 'clone', program);
    const extension = path.join(folder, 'extension');
    fs.mkdirSync(extension);

    assert.deepEqual(findInstallation(path.join(folder, 'installed'), extension, ''), { kind: 'jar', jar });
    assert.deepEqual(findInstallation(start, extension, ''), { kind: 'jar', jar });
    assert.deepEqual(findInstallation(path.join(folder, 'clone'), extension, ''), { kind: 'program', file: checkout });
    assert.deepEqual(findInstallation(checkout, extension, ''), { kind: 'program', file: checkout });
    assert.equal(findInstallation(path.join(folder, 'nowhere'), extension, path.dirname(start)), undefined);
    assert.equal(findInstallation('', extension, ''), undefined);
    assert.deepEqual(findInstallation('', extension, [extension, path.dirname(start)].join(path.delimiter)), { kind: 'jar', jar });
    const bundled = file(extension, 'server', 'lib', 'qualis.jar');
    assert.deepEqual(findInstallation('', extension, path.dirname(start)), { kind: 'jar', jar: bundled });
});
