/** The reference of the language, its issues and its rules, made from the grammar, the model and the rules themselves. */
package dev.qualis.app.reference;
