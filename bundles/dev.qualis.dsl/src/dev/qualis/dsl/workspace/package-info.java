/**
 * Projects as immutable snapshots: texts in; models, issues, names, references and whatever follows from them out. All
 * that show or judge a project stand on this: command line, editors, language server, pictures, comparisons.
 */
package dev.qualis.dsl.workspace;
