// Finds a Java that Qualis runs on, in the order in which the start scripts of Qualis look.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

export const LEAST_RELEASE = 21;

export interface Java {
    readonly home: string;
    readonly release: number;
}

/** The release that a Java's folder says it is, without starting it; 0 where it is no Java. */
export function release(home: string): number {
    if (!home || !fs.existsSync(executable(home))) {
        return 0;
    }
    try {
        const version = /^JAVA_VERSION="?([^"\r\n]*)/m.exec(fs.readFileSync(path.join(home, 'release'), 'utf8'))?.[1] ?? '';
        return Number.parseInt(version.startsWith('1.') ? version.slice(2) : version, 10) || 0;
    } catch {
        return 0;
    }
}

export function executable(home: string): string {
    return path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

function onPath(searched: string): string[] {
    return searched
        .split(path.delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => path.join(folder, process.platform === 'win32' ? 'java.exe' : 'java'))
        .filter((file) => fs.existsSync(file))
        .map((file) => path.dirname(path.dirname(fs.realpathSync(file))));
}

function inside(folder: string, ...below: string[]): string[] {
    try {
        return fs.readdirSync(folder).sort().map((name) => path.join(folder, name, ...below));
    } catch {
        return [];
    }
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
    const home = os.homedir();
    if (process.platform === 'win32') {
        return ['ProgramFiles', 'LOCALAPPDATA']
            .map((name) => environment[name])
            .filter((folder): folder is string => !!folder)
            .flatMap((folder) => ['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft'].flatMap((maker) => inside(path.join(folder, maker))));
    }
    return [
        ...['/usr/lib/jvm', '/usr/java', '/opt/java', path.join(home, '.sdkman/candidates/java'), path.join(home, '.jdks')].flatMap((folder) => inside(folder)),
        ...['/Library/Java/JavaVirtualMachines', path.join(home, 'Library/Java/JavaVirtualMachines')].flatMap((folder) => inside(folder, 'Contents', 'Home')),
    ];
}

/** A Java that is new enough: the one that is set, else JAVA_HOME, else the path's, else the newest where Javas usually are. */
export function findJava(set: string, environment: NodeJS.ProcessEnv, others: () => string[] = () => usualPlaces(environment)): Java | undefined {
    const suits = (home: string): Java | undefined => {
        const found = release(home);
        return found >= LEAST_RELEASE ? { home, release: found } : undefined;
    };
    if (set) {
        return suits(set);
    }
    for (const home of [environment.JAVA_HOME ?? '', ...onPath(environment.PATH ?? environment.Path ?? '')]) {
        const java = suits(home);
        if (java) {
            return java;
        }
    }
    return others()
        .map(suits)
        .filter((java): java is Java => java !== undefined)
        .reduce<Java | undefined>((best, java) => (!best || java.release > best.release ? java : best), undefined);
}
