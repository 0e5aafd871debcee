// What the server answers beyond the protocol, see docs/language-server.md.
import { LanguageClient, ExecuteCommandRequest } from 'vscode-languageclient/node';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageclient/node';
import * as vscode from 'vscode';

export interface PictureKind {
    readonly id: string;
    readonly form: 'diagram' | 'table' | 'tree' | 'chart';
    readonly label: string;
}

export interface PictureElement {
    readonly id: string;
    readonly uri: string;
    readonly range: Range;
    readonly name: Range;
}

export interface Picture {
    readonly kind: string;
    readonly part: string;
    readonly title: string;
    readonly parts: { readonly id: string; readonly title: string }[];
    readonly svg: string;
    readonly elements: PictureElement[];
}

export interface PictureFile {
    readonly name: string;
    readonly content: string;
}

export interface Section {
    readonly number: string;
    readonly title: string;
    readonly depth: number;
    readonly score: number;
    readonly weight: number;
}

export interface Clause {
    readonly number: string;
    readonly title: string;
    readonly result: 'met' | 'partly' | 'claimed' | 'not' | 'notApplicable';
    readonly share: number;
    readonly weight: number;
    readonly reason: string;
    readonly fix?: string;
    readonly snippet: string;
    readonly evidence: { readonly name: string; readonly uri?: string; readonly range?: Range }[];
}

export interface Report {
    readonly standard: string;
    readonly title: string;
    readonly standards: string[];
    readonly score: number;
    readonly errors: number;
    readonly sections: Section[];
    readonly clauses: Clause[];
}

export interface Insertion {
    readonly edit: WorkspaceEdit;
    readonly uri: string;
    readonly gap: Position;
}

export interface Written {
    readonly folder: string;
    readonly main: string;
    readonly files: number;
}

export interface Imported {
    readonly edit: WorkspaceEdit;
    readonly created: number;
    readonly updated: number;
    readonly open: number;
}

/** The notification qualis/conformity. */
export interface ConformityChange {
    readonly folder: string;
    readonly standard: string;
    readonly score: number;
    readonly preliminary: boolean;
    readonly changes: { readonly clause: string; readonly result: string; readonly share: number }[];
}

/** Asks the server to run one of its commands. */
export function ask<T>(client: LanguageClient, command: string, argument: object, cancelled?: vscode.CancellationToken): Promise<T> {
    return client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] }, cancelled) as Promise<T>;
}
