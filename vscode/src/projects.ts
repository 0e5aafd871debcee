// What is done with a whole project: documents, spreadsheets, a new one.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask, Imported, Written } from './protocol';

/** The project that a command is about: that of the text in front, or the first folder. */
export function currentProject(): vscode.Uri | undefined {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === 'qms') {
        return document.uri;
    }
    return vscode.workspace.workspaceFolders?.[0]?.uri;
}

export async function writeDocuments(client: LanguageClient): Promise<void> {
    const uri = currentProject();
    if (!uri) {
        return;
    }
    const formats = await vscode.window.showQuickPick(
        [
            { label: 'html', description: vscode.l10n.t('the quality manual as pages, with diagrams'), picked: true },
            { label: 'docx', description: vscode.l10n.t('for Word') },
            { label: 'pdf' },
            { label: 'xlsx' },
            { label: 'md' },
        ],
        { canPickMany: true, placeHolder: vscode.l10n.t('Formats of the quality manual') },
    );
    if (!formats?.length) {
        return;
    }
    const home = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
    const chosen = await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: vscode.Uri.joinPath(home, '..'),
        openLabel: vscode.l10n.t('Write the documents here'),
    });
    if (!chosen?.length) {
        return;
    }
    const written = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Writing the documents'), cancellable: true },
        (_, cancelled) =>
            ask<Written>(client, 'qualis.document', { uri: uri.toString(), folder: chosen[0].toString(), formats: formats.map((each) => each.label) }, cancelled),
    );
    const open = vscode.l10n.t('Open');
    if ((await vscode.window.showInformationMessage(vscode.l10n.t('{0} files were written.', written.files), open)) === open) {
        await vscode.env.openExternal(vscode.Uri.parse(written.main));
    }
}

export async function importSpreadsheets(client: LanguageClient): Promise<void> {
    const uri = currentProject();
    const files = uri
        ? await vscode.window.showOpenDialog({
              canSelectMany: true,
              filters: { [vscode.l10n.t('Spreadsheets')]: ['xlsx', 'xls', 'csv'] },
              openLabel: vscode.l10n.t('Import'),
          })
        : undefined;
    if (!uri || !files?.length) {
        return;
    }
    const imported = await ask<Imported>(client, 'qualis.import', { uri: uri.toString(), files: files.map((each) => each.toString()) });
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(imported.edit);
    if (edit.size > 0) {
        await vscode.workspace.applyEdit(edit, { isRefactoring: true });
    }
    void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} elements are new, {1} say more, {2} cells were not understood.', imported.created, imported.updated, imported.open),
    );
}

/** A small company to start from, in the language of the reader. */
export async function newProject(chinese: boolean): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) {
        await vscode.commands.executeCommand('vscode.openFolder');
        return;
    }
    const file = vscode.Uri.joinPath(folder, chinese ? '公司.qms' : 'company.qms');
    try {
        await vscode.workspace.fs.stat(file);
    } catch {
        await vscode.workspace.fs.writeFile(file, Buffer.from(chinese ? CHINESE : ENGLISH, 'utf8'));
    }
    await vscode.window.showTextDocument(file);
}

const ENGLISH = `project MyCompany "My company" language en, zh
use library CQOS

position GeneralManager "General manager" {
    top manager
}
position QualityOfficer "Chief quality officer" reports to GeneralManager {
    chief quality officer
}
process Sales "Sales" {
    owner GeneralManager
}
`;

const CHINESE = `项目 我的公司 "我的公司" 语言 zh, en
引用库 CQOS

岗位 总经理 "总经理" {
    最高管理者
}
岗位 质量官 "首席质量官" 汇报给 总经理 {
    首席质量官
}
过程 销售 "销售" {
    过程负责人 总经理
}
`;
