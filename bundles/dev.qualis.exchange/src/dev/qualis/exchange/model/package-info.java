/** Makes elements of the model out of drafts, and puts them into the texts of a project: new ones as new text, known ones by minimal edits. */
package dev.qualis.exchange.model;
