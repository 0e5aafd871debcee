import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask, PictureKind } from './protocol';

const ICONS: Record<PictureKind['form'], string> = { diagram: 'type-hierarchy', table: 'table', tree: 'list-tree', chart: 'graph' };

/** Everything that can be drawn of a project. */
export class PictureList implements vscode.TreeDataProvider<PictureKind> {
    private readonly changed = new vscode.EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;

    constructor(private readonly client: () => LanguageClient | undefined) {}

    refresh(): void {
        this.changed.fire();
    }

    async getChildren(kind?: PictureKind): Promise<PictureKind[]> {
        const client = this.client();
        const folder = vscode.workspace.workspaceFolders?.[0];
        return kind || !client || !folder ? [] : ask<PictureKind[]>(client, 'qualis.pictures', { uri: folder.uri.toString() });
    }

    getTreeItem(kind: PictureKind): vscode.TreeItem {
        const item = new vscode.TreeItem(kind.label);
        item.iconPath = new vscode.ThemeIcon(ICONS[kind.form]);
        item.command = { command: 'qualis.showPictureOfKind', title: kind.label, arguments: [kind] };
        return item;
    }
}
