// Finds the Qualis whose server is started.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** What is started: a jar with a Java, or a program that finds its own. */
export type Installation = { readonly kind: 'jar'; readonly jar: string } | { readonly kind: 'program'; readonly file: string };

function inFolder(folder: string): Installation | undefined {
    const jar = path.join(folder, 'lib', 'qualis.jar');
    if (fs.existsSync(jar)) {
        return { kind: 'jar', jar };
    }
    // a clone of the sources builds its command line on first use
    const checkout = path.join(folder, process.platform === 'win32' ? 'qualis.cmd' : 'qualis');
    return isFile(checkout) ? { kind: 'program', file: checkout } : undefined;
}

function isFile(file: string): boolean {
    try {
        return fs.statSync(file).isFile();
    } catch {
        return false;
    }
}

/** The Qualis that is set (a folder or a program), else the one in the extension, else the one on the path. */
export function findInstallation(set: string, extension: string, searched: string): Installation | undefined {
    if (set) {
        return isFile(set) ? fromProgram(set) : inFolder(set);
    }
    const bundled = inFolder(path.join(extension, 'server'));
    if (bundled) {
        return bundled;
    }
    const name = process.platform === 'win32' ? 'qualis.cmd' : 'qualis';
    for (const folder of searched.split(path.delimiter).filter((each) => each !== '')) {
        const file = path.join(folder, name);
        if (isFile(file)) {
            return fromProgram(fs.realpathSync(file));
        }
    }
    return undefined;
}

/** The start script of an installation stands in its bin; what it starts can be started without it. */
function fromProgram(file: string): Installation {
    const jar = path.join(path.dirname(path.dirname(file)), 'lib', 'qualis.jar');
    return path.basename(path.dirname(file)) === 'bin' && fs.existsSync(jar) ? { kind: 'jar', jar } : { kind: 'program', file };
}
