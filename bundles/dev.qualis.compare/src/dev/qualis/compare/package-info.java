/** What differs between two states of a project: elements added, removed, renamed, moved and changed. */
package dev.qualis.compare;
