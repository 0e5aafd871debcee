import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, ServerOptions, Trace } from 'vscode-languageclient/node';
import { findInstallation } from './installation';
import { executable, findJava, LEAST_RELEASE } from './java';

/** The language in which a reader reads: the one that is set, else the editor's. */
export function isChinese(): boolean {
    const set = vscode.workspace.getConfiguration('qualis').get<string>('language', 'auto');
    return set === 'auto' ? vscode.env.language.toLowerCase().startsWith('zh') : set === 'zh';
}

/** How the server is started; nothing where something is missing, which the user has been told. */
async function command(context: vscode.ExtensionContext): Promise<ServerOptions | undefined> {
    const settings = vscode.workspace.getConfiguration('qualis');
    const installation = findInstallation(settings.get('path', ''), context.extensionPath, process.env.PATH ?? process.env.Path ?? '');
    if (!installation) {
        void missing(vscode.l10n.t('Qualis was not found: name its folder or program in the setting "qualis.path".'), 'qualis.path');
        return undefined;
    }
    if (installation.kind === 'program') {
        return { command: installation.file, args: ['serve'], options: { shell: process.platform === 'win32' } };
    }
    const java = findJava(settings.get('java.home', ''), process.env);
    if (!java) {
        void missing(
            vscode.l10n.t(
                'Qualis needs Java {0} or newer, and none was found. Install one (Debian, Ubuntu: apt install openjdk-21-jdk-headless; Windows: winget install EclipseAdoptium.Temurin.21.JDK; macOS: brew install temurin@21) or name its folder in the setting "qualis.java.home".',
                LEAST_RELEASE,
            ),
            'qualis.java.home',
        );
        return undefined;
    }
    const quiet = java.release >= 24 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : [];
    return {
        command: executable(java.home),
        args: [
            '-XX:+UseSerialGC',
            '-Xlog:disable',
            ...quiet,
            '-Djdk.serialFilter=!*',
            '-Dfile.encoding=UTF-8',
            ...settings.get<string[]>('java.arguments', []),
            '-cp',
            installation.jar,
            'dev.qualis.cli.Main',
            'serve',
        ],
    };
}

async function missing(message: string, setting: string): Promise<void> {
    const open = vscode.l10n.t('Open Settings');
    if ((await vscode.window.showErrorMessage(message, open)) === open) {
        await vscode.commands.executeCommand('workbench.action.openSettings', setting);
    }
}

/** A client whose server runs; nothing where it cannot be started. */
export async function startServer(context: vscode.ExtensionContext, output: vscode.OutputChannel): Promise<LanguageClient | undefined> {
    const started = await command(context);
    if (!started) {
        return undefined;
    }
    const options: LanguageClientOptions = {
        documentSelector: [{ scheme: 'file', language: 'qms' }],
        synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.qms') },
        outputChannel: output,
        markdown: { isTrusted: false, supportHtml: false },
    };
    const client = new LanguageClient('qualis', 'Qualis', started, options);
    // the reader's language, whatever that of the editor is
    client.registerFeature({
        fillInitializeParams: (params) => (params.locale = isChinese() ? 'zh-cn' : 'en'),
        fillClientCapabilities: () => undefined,
        initialize: () => undefined,
        getState: () => ({ kind: 'static' }),
        clear: () => undefined,
    });
    await client.start();
    const trace = vscode.workspace.getConfiguration('qualis').get<string>('trace.server', 'off');
    await client.setTrace(Trace.fromString(trace));
    return client;
}
