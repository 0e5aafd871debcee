/** Finds which elements of two states of a project are the same: by name, then by place, then by likeness. */
package dev.qualis.compare.match;
